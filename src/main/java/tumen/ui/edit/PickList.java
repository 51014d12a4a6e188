package tumen.ui.edit;

import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import tumen.ui.Looks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The list below a field of what can be picked: it narrows as one types, the arrows walk, Enter
/// picks, Esc puts it away; Backspace in the empty field takes back what was picked last.
final class PickList {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final TextField field;
    private final Function<String, List<Choice>> offered;
    private final Consumer<String> picked;
    private final Runnable takenBack;
    private final Popup popup = new Popup();
    private final ListView<Choice> list = new ListView<>();
    private final StackPane box = new StackPane(list);

    PickList(
            TextField field,
            Function<String, List<Choice>> offered,
            Consumer<String> picked,
            Runnable takenBack) {
        this.field = field;
        this.offered = offered;
        this.picked = picked;
        this.takenBack = takenBack;
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> choose());
        box.getStyleClass().add("pick-popup");
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
            popup.hide();
        }
    }

    private void open() {
        List<Choice> choices = offered.apply(field.getText().strip());
        if (choices.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(ROW * Math.min(choices.size(), MOST_ROWS) + 2);
        box.setPrefWidth(field.getWidth());
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && bounds != null) {
            dress();
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
        }
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
        int size = list.getItems().size();
        int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
        event.consume();
    }

    private void choose() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            picked.accept(chosen.id());
            popup.hide();
        }
    }
}
