package tumen.ui.edit;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import tumen.ui.ListBelow;
import tumen.ui.Looks;
import tumen.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// The list below a field of what can be picked: it narrows as one types, the arrows walk, Enter
/// picks, Esc puts it away; Backspace in the empty field takes back what was picked last.
final class PickList {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;
    private static final double GAP = 2;

    private final TextField field;
    private final Choices choices;
    private final Consumer<String> picked;
    private final Runnable takenBack;
    private final ListBelow<Choice> popup = new ListBelow<>(MOST_ROWS, GAP);
    private final ListView<Choice> list = popup.list();

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
        list.setOnMouseClicked(event -> choose());
        popup.box().getStyleClass().add("pick-popup");
        popup.words().getStyleClass().add("pick-words");
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
        popup.words().setText(told);
        if (!popup.isShowing()) {
            dress();
        }
        popup.show(field, field.getWidth());
    }

    private void dress() {
        VBox box = popup.box();
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
        popup.walk(step);
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
