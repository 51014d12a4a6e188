package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.model.Event;
import tumen.state.Intent;
import tumen.storage.ShippedDataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The table of events in the window.
@ExtendWith(ApplicationExtension.class)
class TableTest {
    private static final String SUMMIT = "2023-09-13-kim-putin-summit";

    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void theTableIsAThirdViewOfTheSameEventsAndTheSameSelection(FxRobot robot) {
        TableView<?> table = open(robot);
        assertThat(table.getItems()).hasSize(97);

        send(robot, new Intent.Select(List.of(SUMMIT)));
        assertThat(selected(table).id()).isEqualTo(SUMMIT);

        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        assertThat(window.store().state().view().selection())
                .containsExactly("2023-01-20-kirby-wagner-rail");

        send(robot, new Intent.OnlyType("visit"));
        assertThat(table.getItems()).hasSize(20);
    }

    @Test
    void aHeadingSortsAndTheSelectedEventStaysSelected(FxRobot robot) {
        TableView<?> table = open(robot);
        send(robot, new Intent.Select(List.of(SUMMIT)));

        robot.interact(() -> sortBy(table, "title"));

        assertThat(row(table, 0).title())
                .isEqualTo("Angara and Maria start the Rajin-Dunai container run");
        assertThat(selected(table).id()).isEqualTo(SUMMIT);
        assertThat(window.store().state().view().selection()).containsExactly(SUMMIT);
    }

    @Test
    void theRowsStaySortedWhenOthersAreShownAndTheHeadingSaysSo(FxRobot robot) {
        TableView<?> table = open(robot);
        robot.interact(() -> sortBy(table, "title"));
        send(robot, new Intent.OnlyType("visit"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getSortOrder()).extracting(TableColumn::getId).containsExactly("title");
        List<String> titles =
                IntStream.range(0, 20).mapToObj(row -> row(table, row).title()).toList();
        assertThat(titles).isSorted();
    }

    @Test
    void titlesTakeTheRoomThatOtherColumnsLeave(FxRobot robot) {
        TableView<?> table = open(robot);
        double before = column(table, "title").getWidth();
        robot.interact(() ->
                List.of("when", "type", "places", "quantities", "disputed", "public")
                        .forEach(id -> column(table, id).setVisible(false)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column(table, "title").getWidth()).isGreaterThan(before);
        assertThat(column(table, "title").getWidth() + column(table, "grade").getWidth())
                .isBetween(table.getWidth() - 30, table.getWidth());
        robot.interact(() -> column(table, "summary").setVisible(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column(table, "title").getWidth()).isEqualTo(before);
    }

    @Test
    void whatIsShownCanBeCopiedAndSaved(FxRobot robot, @TempDir Path folder) throws IOException {
        TableView<?> table = open(robot);
        send(robot, new Intent.OnlyType("summit"));
        robot.interact(() -> column(table, "grade").setVisible(false));

        robot.interact(node(robot, "table-copy", Button.class)::fire);
        List<String> copied = new ArrayList<>();
        robot.interact(
                () -> Clipboard.getSystemClipboard().getString().lines().forEach(copied::add));
        assertThat(copied.stream().findFirst().orElseThrow())
                .isEqualTo("When\tEvent\tType\tPlaces\tAmounts\tDisputed\tBecame public");
        assertThat(copied).hasSize(4);

        Path file = folder.resolve("summits.csv");
        window.files().answer(file);
        robot.interact(node(robot, "table-csv", Button.class)::fire);
        until(() -> Files.exists(file));
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    private static TableView<?> open(FxRobot robot) {
        robot.type(KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        return node(robot, "event-table", TableView.class);
    }

    private static <T> void sortBy(TableView<T> table, String id) {
        table.getSortOrder().add(column(table, id));
    }

    private static <T> TableColumn<T, ?> column(TableView<T> table, String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Event row(TableView<?> table, int row) {
        return (Event) table.getItems().get(row);
    }

    private static Event selected(TableView<?> table) {
        return row(table, table.getSelectionModel().getSelectedIndex());
    }

    private void send(FxRobot robot, Intent intent) {
        robot.interact(() -> window.store().send(intent));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
