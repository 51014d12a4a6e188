package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.briefing.StepEdits;
import tumen.model.Briefing;
import tumen.model.Step;
import tumen.storage.ShippedDataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What each key of a talk brings about in its two windows, pressed in either of them by turns.
@ExtendWith(ApplicationExtension.class)
class TalkKeysTest {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());
    private int presses;

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private void begin(FxRobot robot) {
        robot.interact(() -> window.screens().add(new Rectangle2D(360, 0, 640, 360)));
        robot.type(KeyCode.F5);
        sees(robot, "1 / 12");
        node(robot, "console", Region.class);
    }

    /// Presses a key in the one window, the next in the other.
    private void press(FxRobot robot, KeyCode key, boolean shift) {
        Node in = node(robot, presses++ % 2 == 0 ? "audience" : "console", Node.class);
        robot.interact(() ->
                Event.fireEvent(
                        in,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false)));
    }

    private void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            press(robot, key, false);
        }
    }

    private static void sees(FxRobot robot, String words) {
        Region slide = node(robot, "audience-screen", Region.class);
        until(() ->
                slide.getAccessibleText() != null
                        && slide.getAccessibleText().startsWith(words + " "));
    }

    private static boolean isLit(FxRobot robot, String button) {
        return node(robot, button, Button.class).getPseudoClassStates().contains(ON);
    }

    private static String curtain(FxRobot robot) {
        Region curtain = node(robot, "audience-curtain", Region.class);
        return curtain.isVisible() ? String.join(" ", curtain.getStyleClass()) : "open";
    }

    private static String text(FxRobot robot, String id) {
        return node(robot, id, Label.class).getText();
    }

    private static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId()))
                .tryQuery()
                .filter(TalkKeysTest::isVisible)
                .isPresent();
    }

    private static boolean isVisible(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    private static Stage stage(FxRobot robot, String id) {
        return (Stage) node(robot, id, Node.class).getScene().getWindow();
    }

    private void becomes(FxRobot robot, BooleanSupplier met, KeyCode... keys) {
        assertThat(met.getAsBoolean()).as("before %s", List.of(keys)).isFalse();
        press(robot, keys);
        until(met::getAsBoolean);
    }

    @Test
    void theKeysOfClickersAndNumbersGoToSteps(FxRobot robot) {
        begin(robot);
        int step = 1;
        for (KeyCode next :
                List.of(
                        KeyCode.PAGE_DOWN,
                        KeyCode.RIGHT,
                        KeyCode.DOWN,
                        KeyCode.SPACE,
                        KeyCode.N,
                        KeyCode.ENTER)) {
            press(robot, next);
            sees(robot, ++step + " / 12");
        }
        for (KeyCode previous : List.of(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.P)) {
            press(robot, previous);
            sees(robot, --step + " / 12");
        }
        press(robot, KeyCode.SPACE, true);
        sees(robot, "2 / 12");
        press(robot, KeyCode.END);
        sees(robot, "12 / 12");
        press(robot, KeyCode.HOME);
        sees(robot, "1 / 12");
        press(robot, KeyCode.DIGIT1, KeyCode.NUMPAD0);
        assertThat(text(robot, "talk-typed")).isEqualTo("10");
        press(robot, KeyCode.ENTER);
        sees(robot, "10 / 12");
        press(robot, KeyCode.DIGIT4, KeyCode.G);
        sees(robot, "4 / 12");
        press(robot, KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
        sees(robot, "4 / 12");
        press(robot, KeyCode.F5);
        sees(robot, "4 / 12");
    }

    @Test
    void theOverviewIsForThePresenterAndLeadsToAStep(FxRobot robot) {
        begin(robot);
        becomes(robot, () -> isSeen(robot, "overview-7"), KeyCode.G);
        assertThat(stage(robot, "overview-7")).isSameAs(stage(robot, "console"));
        robot.interact(node(robot, "overview-7", Button.class)::fire);
        sees(robot, "7 / 12");
        assertThat(isSeen(robot, "overview-7")).isFalse();
        becomes(robot, () -> isSeen(robot, "overview-1"), KeyCode.O);
        press(robot, KeyCode.ESCAPE);
        until(() -> !isSeen(robot, "overview-1"));
        sees(robot, "7 / 12");
    }

    @Test
    void theScreenIsCoveredFrozenAndSwapped(FxRobot robot) {
        begin(robot);
        for (KeyCode black : List.of(KeyCode.B, KeyCode.PERIOD)) {
            becomes(robot, () -> curtain(robot).equals("black"), black);
            assertThat(isLit(robot, "talk.black")).isTrue();
            becomes(robot, () -> curtain(robot).equals("open"), black);
        }
        for (KeyCode white : List.of(KeyCode.W, KeyCode.COMMA)) {
            becomes(robot, () -> curtain(robot).equals("white"), white);
            assertThat(isLit(robot, "talk.white")).isTrue();
            becomes(robot, () -> curtain(robot).equals("open"), white);
        }
        becomes(robot, () -> isLit(robot, "talk.freeze"), KeyCode.F);
        press(robot, KeyCode.PAGE_DOWN);
        until(() -> text(robot, "talk-step").startsWith("step 2 of 12"));
        sees(robot, "1 / 12");
        press(robot, KeyCode.F);
        sees(robot, "2 / 12");

        becomes(robot, () -> isLit(robot, "talk.swap"), KeyCode.X);
        assertThat(stage(robot, "audience").isFullScreen()).isTrue();
        assertThat(stage(robot, "console").isShowing()).isTrue();
        sees(robot, "2 / 12");
    }

    @Test
    void toolsAndTimeAreLitWhileTheyAreInForceAndEscapeOnlyPutsThemAway(FxRobot robot) {
        begin(robot);
        List<KeyCode> keys = List.of(KeyCode.L, KeyCode.S, KeyCode.M, KeyCode.D);
        List<String> tools =
                List.of("talk.pointer", "talk.spotlight", "talk.magnifier", "talk.pen");
        for (int at = 0; at < keys.size(); at++) {
            String tool = tools.get(at);
            becomes(robot, () -> isLit(robot, tool), keys.get(at));
            assertThat(tools.stream().filter(each -> isLit(robot, each))).containsExactly(tool);
        }
        press(robot, KeyCode.ESCAPE);
        until(() -> !isLit(robot, "talk.pen"));
        sees(robot, "1 / 12");
        becomes(robot, () -> isLit(robot, "talk.automatic"), KeyCode.A);
        press(robot, KeyCode.A, true);
        until(() -> isLit(robot, "talk.loop"));
        becomes(robot, () -> isLit(robot, "talk.pause"), KeyCode.T);
        press(robot, KeyCode.PAGE_DOWN);
        sees(robot, "2 / 12");
        assertThat(isLit(robot, "talk.pause")).as("stays paused across steps").isTrue();
        window.wait(robot, 600);
        press(robot, KeyCode.C);
        assertThat(text(robot, "talk-step")).startsWith("step 2 of 12 · 00:00 of 01:30");
    }

    @Test
    void aKioskGoesOnByItselfAndBeginsAgainUntilItIsPaused(FxRobot robot) {
        begin(robot);
        press(robot, KeyCode.END);
        sees(robot, "12 / 12");
        press(robot, KeyCode.A);
        press(robot, KeyCode.A, true);
        until(() -> isLit(robot, "talk.loop"));
        window.wait(robot, 61);
        sees(robot, "1 / 12");
        window.wait(robot, 76);
        sees(robot, "2 / 12");
        press(robot, KeyCode.T);
        until(() -> isLit(robot, "talk.pause"));
        window.wait(robot, 600);
        press(robot, KeyCode.PAGE_DOWN);
        sees(robot, "3 / 12");
        window.wait(robot, 600);
        press(robot, KeyCode.T);
        until(() -> !isLit(robot, "talk.pause"));
        assertThat(text(robot, "talk-step")).startsWith("step 3 of 12 · 00:00 of 01:30");
    }

    @Test
    void notesGrowAndShrinkAndTheKeysAreListedForThePresenterOnly(FxRobot robot) {
        begin(robot);
        double size = node(robot, "notes", Label.class).getFont().getSize();
        press(robot, KeyCode.PLUS);
        until(() -> node(robot, "notes", Label.class).getFont().getSize() > size);
        press(robot, KeyCode.MINUS, KeyCode.MINUS);
        until(() -> node(robot, "notes", Label.class).getFont().getSize() < size);
        becomes(robot, () -> isSeen(robot, "key-help"), KeyCode.F1);
        assertThat(stage(robot, "key-help")).isSameAs(stage(robot, "console"));
        becomes(robot, () -> !isSeen(robot, "key-help"), KeyCode.F1);
    }

    @Test
    void lettersOfTheConsoleAreAsLargeAsItsWindowIsHigh(FxRobot robot) {
        begin(robot);
        until(() -> node(robot, "console", Region.class).getHeight() == 1000);
        until(() -> Math.round(size(robot, "talk-time")) == 56);
        assertThat(size(robot, "notes")).isBetween(20.5, 20.7);
        robot.interact(() -> window.screens().setAll(new Rectangle2D(0, 0, 640, 360)));
        press(robot, KeyCode.C);
        until(() -> size(robot, "talk-time") == 50);
        assertThat(size(robot, "notes")).isEqualTo(18.5);
    }

    @Test
    void aTitleThatTurnsItsNeighboursRoundTurnsNoneInTheWindowsTitles(FxRobot robot) {
        Briefing named = window.document().briefing().orElseThrow().withTitle("One\u202E\ntwo");
        robot.interact(() -> window.store().send(new StepEdits(window.document()).replace(named)));
        begin(robot);
        assertThat(stage(robot, "audience").getTitle()).isEqualTo("One two — Tumen");
        assertThat(stage(robot, "console").getTitle()).isEqualTo("One two — Presenter");
    }

    @Test
    void aStepsTitleTurnsNobodysRoundInTheOverviewTheNotesAndWhatComesNext(FxRobot robot) {
        Briefing told = window.document().briefing().orElseThrow();
        List<Step> steps = new ArrayList<>(told.steps());
        steps.set(1, steps.get(1).withWords("One\u202E\ntwo", "", "Say\u202E\nit\u0007."));
        robot.interact(() -> window.store().send(new StepEdits(window.document()).replace(steps)));
        begin(robot);
        assertThat(text(robot, "console-next-title")).endsWith("ONE TWO");
        press(robot, KeyCode.O);
        assertThat(node(robot, "overview-2", Button.class).getText()).isEqualTo("2  One two");
        press(robot, KeyCode.PAGE_DOWN);
        until(() -> text(robot, "notes").equals("Say\nit ."));
    }

    private static double size(FxRobot robot, String label) {
        return node(robot, label, Label.class).getFont().getSize();
    }
}
