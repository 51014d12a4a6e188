package tumen.ui.present;

import javafx.geometry.Rectangle2D;

import tumen.briefing.Screens;
import tumen.briefing.Switch;
import tumen.briefing.Talk;
import tumen.briefing.TalkOrder;
import tumen.geo.ViewSize;
import tumen.state.AppState;
import tumen.state.Look;
import tumen.words.Words;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The two windows of a talk, on whatever screens there are.
final class TalkWindows {
    private final AudienceView audience;
    private final ConsoleView console;
    private final Overlays overlays;
    private final TalkWindow audienceWindow;
    private final TalkWindow consoleWindow;
    private Optional<Arranged> arranged = Optional.empty();
    private Seats seats = Seats.NONE;

    private record Arranged(List<Rectangle2D> areas, Screens screens) {}

    /// `stale` is called when they would paint better now, `found` when a search leads somewhere.
    TalkWindows(
            Lecture lecture,
            Lectern lectern,
            Supplier<Talk> talk,
            Runnable stale,
            Consumer<AppState> found) {
        Runnable closing = () -> lectern.send(new TalkOrder.Finish());
        String title = lecture.briefing().title();
        audience = new AudienceView(lecture.tiles(), stale);
        console = new ConsoleView(lecture, lectern, stale);
        overlays = new Overlays(new StepGrid(lecture, lectern), lectern::state, found);
        audienceWindow = new TalkWindow(title + " — Tumen", audience, lectern, closing);
        consoleWindow =
                new TalkWindow(Words.of("console.windowTitle", title), console, lectern, closing);
        SlidePointer.handle(audience.screen(), lectern, talk);
        SlidePointer.handle(console.screen(), lectern, talk);
        Look look = lecture.look();
        audienceWindow.dress(look);
        consoleWindow.dress(look);
    }

    /// Puts them on the screens there are and gives the keyboard to the presenter; a talk goes on
    /// where the last screen was taken away.
    void arrange(List<Rectangle2D> found, Talk talk) {
        List<Rectangle2D> areas = seats.order(found);
        boolean wanted = talk.has(Switch.CONSOLE) || talk.has(Switch.HELP);
        Screens screens = Screens.of(areas.size(), talk.has(Switch.SWAPPED), wanted);
        Arranged now = new Arranged(areas, screens);
        if (!areas.isEmpty() && !arranged.equals(Optional.of(now))) {
            arranged = Optional.of(now);
            seats = seats.after(areas);
            place(areas, screens);
            focus();
        }
    }

    private void place(List<Rectangle2D> areas, Screens screens) {
        audienceWindow.fill(areas.get(screens.audience()));
        if (screens.console().isEmpty()) {
            consoleWindow.hide();
            overlays.over(audience);
            return;
        }
        Rectangle2D area = areas.get(screens.console().get());
        if (screens.console().get() == screens.audience()) {
            consoleWindow.stand(area);
        } else {
            consoleWindow.spread(area);
        }
        overlays.over(console);
    }

    /// Shows what a talk says beside the slides. What is searched for is typed into the presenter's
    /// window, whichever had the keyboard.
    void show(Talk talk, double now, LocalTime day) {
        audience.show(talk);
        if (!overlays.isSearching() && talk.has(Switch.SEARCH)) {
            focus();
        }
        overlays.show(talk);
        if (consoleWindow.isShown()) {
            console.show(talk, now, day);
        }
    }

    /// Paints the slides.
    void paint(TalkFrames frames, Talk talk, double now) {
        audience.screen().tell(frames.projected());
        audience.screen().paint(frames.audience(now, screen()));
        if (consoleWindow.isShown()) {
            console.paint(frames, talk, now, screen());
        }
    }

    /// Has what may come next ready; `stale` is called when more of it is.
    void expectNext(TalkFrames frames, Runnable stale) {
        frames.expectNeighbours(screen(), stale);
        frames.wayOn(screen()).ifPresent(audience.screen()::expect);
    }

    /// The pixels of the audience's screen.
    ViewSize screen() {
        return audience.screen().size();
    }

    /// Makes the notes larger by steps, or smaller.
    void resizeNotes(int steps) {
        console.notes().resize(steps);
    }

    /// Gives the keyboard to the presenter.
    void focus() {
        if (consoleWindow.isShown()) {
            consoleWindow.focus();
        } else {
            audienceWindow.focus();
        }
    }

    /// Closes both.
    void close() {
        audienceWindow.hide();
        consoleWindow.hide();
    }
}
