package tumen.ui.timeline;

import tumen.edit.DateShift;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.scene.GhostMarks;
import tumen.scene.Hit;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.TextMeasure;
import tumen.scene.Theme;
import tumen.scene.TimelineLayout;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.time.Edtf;
import tumen.time.TimeScale;
import tumen.time.WhenWords;
import tumen.ui.EventRefs;
import tumen.ui.SceneStack;
import tumen.ui.command.Desk;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;

/// An event being carried to another time, by whole units of its own precision.
final class TimelineCarry {
    private final Desk desk;
    private final SceneStack pane;
    private final Runnable repaint;
    private Optional<Carried> carried = Optional.empty();

    private record Carried(Event event, ViewPoint stands, double from, double to) {}

    TimelineCarry(Desk desk, SceneStack pane, Runnable repaint) {
        this.desk = desk;
        this.pane = pane;
        this.repaint = repaint;
    }

    /// Takes up what is under the pointer at an x; false if that is no event.
    boolean begin(Ref ref, double x) {
        carried =
                EventRefs.inHand(desk.store().state(), ref)
                        .flatMap(one ->
                                Hit.positionOf(pane.content(), one.id())
                                        .map(at -> new Carried(one, at, x, x)));
        return carried.isPresent();
    }

    /// Says how one of several events gets into the hand.
    void explain() {
        desk.editor().explainMoving();
    }

    /// Carries it to an x of the view.
    void to(double x) {
        desk.store().send(new Intent.Hover(Optional.empty()));
        carried = carried.map(now -> new Carried(now.event(), now.stands(), now.from(), x));
        repaint.run();
    }

    /// Whether an event is on its way.
    boolean isCarrying() {
        return carried.isPresent();
    }

    /// Sets it down where it is, or puts it back where it was.
    void end(boolean drop) {
        Optional<Carried> last = carried;
        carried = Optional.empty();
        if (drop) {
            last.ifPresent(now -> moved(now).ifPresent(when -> move(now.event(), when)));
        }
        repaint.run();
    }

    private void move(Event event, Edtf when) {
        if (!when.equals(event.when())) {
            desk.editor().moveEvent(event.id(), when);
        }
    }

    private Optional<Edtf> moved(Carried now) {
        TimeScale scale = TimelineLayout.scale(pane.size(), desk.store().state().view().window());
        return DateShift.by(now.event().when(), scale.day(now.to()) - scale.day(now.from()));
    }

    /// What is seen of it meanwhile.
    List<Mark> marks(AppState state, ViewSize size, Theme theme, TextMeasure measure) {
        return carried.filter(now -> now.from() != now.to())
                .map(now -> {
                    Optional<Edtf> when = moved(now);
                    return new GhostMarks(state, size, theme, measure)
                            .onTimeline(
                                    now.event(),
                                    now.stands(),
                                    when.orElse(now.event().when()),
                                    when.map(WhenWords::brief)
                                            .orElseGet(() -> Words.of("edit.notMovable")));
                })
                .orElse(List.of());
    }
}
