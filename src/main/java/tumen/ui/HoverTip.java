package tumen.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import tumen.claim.Comparison;
import tumen.claim.Difference;
import tumen.claim.SourceWords;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.scene.ChangesWords;
import tumen.scene.Clocks;
import tumen.scene.Ref;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.List;
import java.util.stream.Collectors;

/// Tells what is under the pointer once it has rested there for half a second.
public final class HoverTip {
    private static final Duration REST = Duration.millis(500);
    private static final double BESIDE = 14;
    private static final int MOST = 8;
    private static final int MOST_OTHERWISE = 5;

    private final Node owner;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private Ref shown = Ref.NONE;

    public HoverTip(Node owner) {
        this.owner = owner;
        tip.getStyleClass().add("event-tip");
        tip.setWrapText(true);
        tip.setMaxWidth(360);
    }

    /// The pointer is over something, or over nothing.
    public void over(Ref ref, AppState state, MouseEvent event) {
        if (ref.equals(shown) && !ref.equals(Ref.NONE)) {
            return;
        }
        String words = words(ref, state);
        hide();
        if (words.isEmpty()) {
            return;
        }
        shown = ref;
        double x = event.getScreenX() + BESIDE;
        double y = event.getScreenY() + BESIDE;
        rest.setOnFinished(done -> {
            tip.setText(words);
            tip.show(owner, x, y);
        });
        rest.playFromStart();
    }

    /// Whether a tip is to be seen now.
    public boolean isShowing() {
        return tip.isShowing();
    }

    /// The pointer left or pressed.
    public void hide() {
        shown = Ref.NONE;
        rest.stop();
        tip.hide();
    }

    /// What is told of what is under the pointer; empty for nothing.
    static String words(Ref ref, AppState state) {
        if (ref instanceof Ref.OfGone gone) {
            return gone.words();
        }
        List<Event> events = EventRefs.first(state, ref, MOST);
        return events.isEmpty()
                ? ""
                : text(events, EventRefs.count(state, ref), state)
                        + otherwise(events, state)
                        + moving(ref);
    }

    /// Who contradicts a single event and how, where competing claims are shown: also those there
    /// is no room for in the views.
    private static String otherwise(List<Event> events, AppState state) {
        if (events.size() > 1 || !state.view().shows(Overlay.COMPETING)) {
            return "";
        }
        Catalogue catalogue = state.index().catalogue();
        List<Difference> differences = Comparison.of(events.getFirst(), catalogue).differences();
        String text =
                differences.stream()
                        .limit(MOST_OTHERWISE)
                        .map(each ->
                                "\n≠ %s · %s"
                                        .formatted(
                                                each.how(),
                                                SourceWords.brief(each.claim(), catalogue)))
                        .collect(Collectors.joining());
        int more = differences.size() - MOST_OTHERWISE;
        return more > 0 ? text + "\n" + Words.of("tip.more", Words.number(more)) : text;
    }

    private static String moving(Ref ref) {
        return EventRefs.isSeveral(ref) ? "\n\n" + Words.of("tip.moving") : "";
    }

    private static String text(List<Event> events, long count, AppState state) {
        String text =
                events.stream().map(event -> line(event, state)).collect(Collectors.joining("\n"));
        return count > events.size()
                ? text + "\n" + Words.of("tip.more", Words.number(count - events.size()))
                : text;
    }

    private static String line(Event event, AppState state) {
        String clocks =
                Clocks.of(event, state.index().catalogue()).map(line -> "\n" + line).orElse("");
        String changed =
                state.changes()
                        .flatMap(changes ->
                                changes.kind(event)
                                        .map(kind -> "\n" + ChangesWords.of(changes, kind)))
                        .orElse("");
        return event.title() + "\n" + WhenWords.full(event.when()) + clocks + changed;
    }
}
