package tumen.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;

import java.util.Objects;
import java.util.stream.Stream;

/// Clicks on the rows of a list. A click beside them, as on its scroll bar, is none.
public final class RowClick {
    private RowClick() {}

    /// Does something for each click on a row, or for each of two in a row where `clicks` says so.
    public static void on(ListView<?> list, int clicks, Runnable doing) {
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() >= clicks && isOnRow(event)) {
                doing.run();
            }
        });
    }

    private static boolean isOnRow(MouseEvent event) {
        return Stream.iterate(
                        event.getPickResult().getIntersectedNode(),
                        Objects::nonNull,
                        Node::getParent)
                .anyMatch(node -> node instanceof ListCell<?> cell && !cell.isEmpty());
    }
}
