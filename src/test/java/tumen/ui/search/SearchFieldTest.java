package tumen.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.made.OddProject;
import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.Look;
import tumen.state.OpeningView;
import tumen.state.Store;
import tumen.ui.Looks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class SearchFieldTest {
    private static final int EVENTS = 500;
    private static final Project PROJECT = OddProject.of(EVENTS, 3);

    private final Store store =
            new Store(
                    AppState.opening(
                            Document.of(PROJECT, null), Layout.UNKNOWN, OpeningView.initial()));
    private final int all = new SearchHits(store.state(), "e").size();

    @Start
    void start(Stage stage) {
        SearchField field = new SearchField(store);
        StackPane root = new StackPane(field);
        Looks.dress(root, Look.DARK);
        stage.setScene(new Scene(root, 600, 500));
        stage.show();
        field.requestFocus();
    }

    private static SearchField field(FxRobot robot) {
        return robot.lookup("#search-field").queryAs(SearchField.class);
    }

    private static void search(FxRobot robot, String text) throws TimeoutException {
        SearchField field = field(robot);
        robot.interact(() -> field.setText(text));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> field.answered().get().equals(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#search-hits").queryAs(ListView.class);
    }

    @Test
    void theFirstHundredAreListedAndAllAreCounted(FxRobot robot) throws TimeoutException {
        search(robot, "e");
        assertThat(all).isGreaterThan(200);
        assertThat(list(robot).getItems()).hasSize(100);
        assertThat(robot.lookup("#search-count").queryAs(Label.class).getText())
                .isEqualTo(all + " of 500 events");
    }

    @Test
    void walkingBeyondWhatIsListedListsMore(FxRobot robot) throws TimeoutException {
        search(robot, "e");
        robot.press(KeyCode.UP).release(KeyCode.UP);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(99);
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(100);
        assertThat(list(robot).getItems()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheLastOfSeveralQuestionsIsAnswered(FxRobot robot) throws TimeoutException {
        SearchField field = field(robot);
        robot.interact(() -> {
            field.setText("e");
            field.setText("event nobody wrote of");
        });
        search(robot, "event nobody wrote of");
        assertThat(list(robot).getItems()).isEmpty();
        assertThat(robot.lookup("#search-count").queryAs(Label.class).getText())
                .isEqualTo("Nothing found");
    }

    @Test
    void enterGoesToTheFirstHitEvenIfItIsStillBeingLookedFor(FxRobot robot)
            throws TimeoutException {
        String first = new SearchHits(store.state(), "e").after(0, 1).getFirst().event().id();
        robot.interact(() -> field(robot).setText("e"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !store.state().view().selection().isEmpty());
        assertThat(store.state().view().selection()).containsExactly(first);
    }
}
