package tumen.ui.present;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import tumen.briefing.Curtain;
import tumen.briefing.Talk;
import tumen.geo.ViewSize;
import tumen.model.Step;
import tumen.scene.PlainText;
import tumen.words.Words;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The presenter's console: the clocks above, what the audience sees beside what comes next, notes
/// beside the controls.
final class ConsoleView extends StackPane {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final List<Double> COLUMNS = List.of(58.0, 42.0);
    private static final double MOST_PICTURE = 0.6;

    /// On the way what the presenter sees follows with every so many frames.
    private static final int FOLLOWING = 3;

    /// Around the columns and between them; beside a picture in its card; above and below it: in a
    /// low window.
    private static final double AROUND = 44;

    private static final double BESIDE = 26;
    private static final double CARD = 50;

    private final Lecture lecture;
    private final TalkScreen present;
    private final NextScreen next;
    private final Fitted presentShape;
    private final Fitted nextShape;
    private final Region presentCard;
    private final Region nextCard;
    private final Label presentTitle = new Label();
    private final Label nextTitle = new Label();
    private final TalkClock clock = new TalkClock();
    private final Notes notes = new Notes();
    private final Controls controls;
    private int passed;

    /// `stale` is called when it would paint better now.
    ConsoleView(Lecture lecture, Lectern lectern, Runnable stale) {
        this.lecture = lecture;
        setId("console");
        TypeScale.follow(this);
        present = new TalkScreen(lecture.tiles(), stale);
        present.setId("console-screen");
        next = new NextScreen(lecture, stale);
        presentShape = new Fitted(present);
        nextShape = new Fitted(next);
        controls = new Controls(lectern);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("console-grid");
        COLUMNS.forEach(share -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        });
        RowConstraints whole = new RowConstraints();
        whole.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(whole);
        presentTitle.setId("console-present-title");
        nextTitle.setId("console-next-title");
        presentCard = card(presentTitle, presentShape);
        nextCard = card(nextTitle, nextShape);
        grid.add(column(presentCard, card(notes.title(), notes)), 0, 0);
        Region below = card(new Label(Words.of("console.controls")), controls);
        grid.add(column(nextCard, below), 1, 0);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox all = new VBox(clock, grid);
        all.getStyleClass().add("console-body");
        getChildren().add(all);
    }

    /// The screen the presenter works on.
    TalkScreen screen() {
        return present;
    }

    /// The notes.
    Notes notes() {
        return notes;
    }

    /// Shows what a talk says at a moment of its clock and of the day.
    void show(Talk talk, double now, LocalTime day) {
        clock.show(talk, now, day);
        notes.show(lecture.step(talk.shown()).notes());
        controls.show(talk);
        present.setCursor(AudienceView.cursor(talk.tool()));
        boolean hidden = talk.curtain() != Curtain.OPEN || talk.frozen().isPresent();
        presentTitle.pseudoClassStateChanged(HIDDEN, hidden);
        presentTitle.setText(presentWords(talk));
        nextTitle.setText(nextWords(talk));
    }

    /// Paints what the presenter sees, on the way every third time only: the audience comes first;
    /// and what the frozen audience sees or what comes next.
    void paint(TalkFrames frames, Talk talk, double now, ViewSize screen) {
        double aspect = screen.width() / screen.height();
        presentShape.shape(aspect);
        nextShape.shape(aspect);
        lift(presentCard, COLUMNS.getFirst(), aspect);
        lift(nextCard, COLUMNS.getLast(), aspect);
        present.tell(frames.own());
        passed = frames.areOnTheWay(now) ? (passed + 1) % FOLLOWING : 0;
        if (passed == 0) {
            present.paint(frames.own(now, screen));
        }
        Optional<Frame> second = second(frames, talk, now, screen);
        second.ifPresentOrElse(frame -> next.paint(frame, talk), () -> next.standIn(talk));
    }

    private static Optional<Frame> second(
            TalkFrames frames, Talk talk, double now, ViewSize screen) {
        if (talk.frozen().isPresent()) {
            return Optional.of(frames.audience(now, screen));
        }
        return frames.areOnTheWay(now) ? Optional.empty() : frames.next(screen);
    }

    /// Gives a picture's card the height its column's share of the width asks for.
    private void lift(Region card, double share, double aspect) {
        double type = TypeScale.of(this);
        double wanted =
                ((getWidth() - AROUND * type) * share / 100 - BESIDE * type) / aspect + CARD * type;
        double height = Math.rint(Math.min(getHeight() * MOST_PICTURE, wanted));
        card.setMinHeight(height);
        card.setMaxHeight(height);
    }

    private static String presentWords(Talk talk) {
        String words =
                Words.of(talk.frozen().isPresent() ? "console.onlyYou" : "console.projector");
        String covered =
                talk.curtain() == Curtain.OPEN ? words : Words.of("console." + talk.curtain());
        return talk.shown().detour().isPresent() ? Words.of("console.detour", covered) : covered;
    }

    private String nextWords(Talk talk) {
        if (talk.frozen().isPresent()) {
            return Words.of("console.frozen");
        }
        int following = (talk.position() + 1) % talk.steps();
        Step step = lecture.briefing().steps().get(following);
        return Words.of(
                        following == 0 ? "console.thenFirst" : "console.next",
                        following + 1,
                        talk.steps(),
                        PlainText.of(step.title()))
                .toUpperCase(Locale.ROOT);
    }

    private static Node column(Region picture, Region rest) {
        VBox column = new VBox(picture, rest);
        column.getStyleClass().add("console-column");
        VBox.setVgrow(rest, Priority.ALWAYS);
        rest.setMinHeight(0);
        return column;
    }

    private static Region card(Node title, Node content) {
        title.getStyleClass().add("card-title");
        VBox card = new VBox(title, content);
        card.getStyleClass().add("card");
        VBox.setVgrow(content, Priority.ALWAYS);
        return card;
    }
}
