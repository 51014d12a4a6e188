package tumen.ui.edit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import tumen.ui.Looks;
import tumen.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// The list below a field of what can be picked: it narrows as one types, the arrows walk, Enter
/// picks, Esc puts it away; Backspace in the empty field takes back what was picked last.
final class PickList {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final TextField field;
    private final Choices choices;
    private final Consumer<String> picked;
    private final Runnable takenBack;
    private final Popup popup = new Popup();
    private final ListView<Choice> list = new ListView<>();
    private final Label words = new Label();
    private final VBox box = new VBox(list, words);

    /// Whether what the field says is still being looked for.
    private boolean waiting;

    /// Whether Enter was pressed meanwhile.
    private boolean choosing;

    PickList(TextField field, Choices choices, Consumer<String> picked, Runnable takenBack) {
        this.field = field;
        this.choices = choices;
        this.picked = picked;
        this.takenBack = takenBack;
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> choose());
        box.getStyleClass().add("pick-popup");
        words.getStyleClass().add("pick-words");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().subscribe((before, after) -> open());
        field.focusedProperty().subscribe(this::focused);
        field.setOnMouseClicked(event -> open());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void focused(boolean focused) {
        if (!focused) {
            waiting = false;
            popup.hide();
        }
    }

    private void open() {
        choosing = false;
        waiting = field.isFocused();
        if (!waiting) {
            popup.hide();
            return;
        }
        String text = field.getText().strip();
        choices.find(text, found -> answered(text, found));
        if (waiting && choices.isPreparing()) {
            show(list.getItems(), Words.of("search.searching"));
        }
    }

    private void answered(String text, List<Choice> found) {
        if (!waiting || !text.equals(field.getText().strip())) {
            return;
        }
        waiting = false;
        boolean nothing = found.isEmpty() && !text.isEmpty();
        show(found, nothing ? Words.of("search.nothing") : "");
        if (choosing) {
            choose();
        }
    }

    private void show(List<Choice> rows, String told) {
        if (!field.isFocused() || (rows.isEmpty() && told.isEmpty())) {
            popup.hide();
            return;
        }
        list.getItems().setAll(List.copyOf(rows));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(ROW * Math.min(rows.size(), MOST_ROWS) + 2);
        appear(list, !rows.isEmpty());
        words.setText(told);
        appear(words, !told.isEmpty());
        box.setPrefWidth(field.getWidth());
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && bounds != null) {
            dress();
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
        }
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void dress() {
        Looks.dressLike(field.getScene().getWindow(), box);
        String sheet = Looks.sheet(PickList.class, "edit.css");
        if (!box.getStylesheets().contains(sheet)) {
            box.getStylesheets().add(sheet);
        }
    }

    private void press(KeyEvent event) {
        if (!popup.isShowing()) {
            closed(event);
            return;
        }
        switch (event.getCode()) {
            case DOWN -> walk(1, event);
            case UP -> walk(-1, event);
            case ENTER -> {
                if (!event.isShortcutDown()) {
                    choose();
                    event.consume();
                }
            }
            case ESCAPE -> {
                waiting = false;
                popup.hide();
                event.consume();
            }
            case BACK_SPACE -> takeBack(event);
            default -> {}
        }
    }

    private void closed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && waiting && !event.isShortcutDown()) {
            choose();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            takeBack(event);
        }
    }

    private void takeBack(KeyEvent event) {
        if (field.getText().isEmpty()) {
            takenBack.run();
            event.consume();
        }
    }

    private void walk(int step, KeyEvent event) {
        event.consume();
        int size = list.getItems().size();
        if (size == 0) {
            return;
        }
        int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    /// Picks the selected choice, once it is there.
    private void choose() {
        choosing = waiting;
        if (waiting) {
            return;
        }
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            picked.accept(chosen.id());
            popup.hide();
        }
    }
}
