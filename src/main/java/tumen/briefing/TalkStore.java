package tumen.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/// Holds the one talk, lets orders change it, and tells listeners. Used from one thread only.
public final class TalkStore {
    private final DoubleSupplier clock;
    private final List<Consumer<Talk>> listeners = new ArrayList<>();
    private Talk talk;

    /// A talk that begins now by a clock in seconds that only runs forward.
    public TalkStore(Plan plan, int position, DoubleSupplier clock) {
        this.clock = clock;
        this.talk = Talk.starting(plan, position, clock.getAsDouble());
    }

    /// The talk now.
    public Talk talk() {
        return talk;
    }

    /// The clock's seconds now.
    public double now() {
        return clock.getAsDouble();
    }

    /// Tells a listener of every change from now on.
    public void listen(Consumer<Talk> listener) {
        listeners.add(listener);
    }

    /// Carries an order out and tells the listeners if that made a difference.
    public void send(TalkOrder order) {
        Talk next = TalkUpdate.apply(talk, order, now());
        if (!next.equals(talk)) {
            talk = next;
            List.copyOf(listeners).forEach(listener -> listener.accept(next));
        }
    }
}
