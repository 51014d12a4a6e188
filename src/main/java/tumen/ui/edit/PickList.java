package tumen.ui.edit;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import tumen.ui.ListBelow;
import tumen.ui.Looks;
import tumen.ui.RowClick;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The list below a field of what can be picked: it narrows as one types, the arrows walk, Enter
/// picks, Esc puts it away; Backspace in the empty field takes back what was picked last. What is
/// left in the field stands for the one thing it fits, if it does.
final class PickList {
    private static final int MOST_ROWS = 8;
    private static final double GAP = 2;

    private final TextField field;
    private final Choices choices;
    private final Picking picking;
    private final ListBelow<Choice> popup = new ListBelow<>(MOST_ROWS, GAP);
    private final ListView<Choice> list = popup.list();

    /// What the text in the field finds, once that is known.
    private Optional<List<Choice>> found = Optional.of(List.of());

    /// Whether the list comes up once it is known.
    private boolean wanted;

    /// Whether Enter was pressed meanwhile.
    private boolean choosing;

    /// Who is told of what happens in the field.
    interface Picking {
        /// A choice was picked.
        void pick(String id);

        /// What was picked last is not any more.
        void takeBack();

        /// What is typed finds other things than before.
        void typed();
    }

    PickList(TextField field, Choices choices, Picking picking) {
        this.field = field;
        this.choices = choices;
        this.picking = picking;
        RowClick.on(list, 1, this::choose);
        list.getStyleClass().add("short-rows");
        popup.words().getStyleClass().add("search-count");
        field.textProperty().subscribe((before, after) -> seek());
        field.focusedProperty().subscribe(this::focused);
        field.setOnMouseClicked(event -> open());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The one thing that fits what stands in the field: the only one found, or the only one that
    /// is called so.
    Optional<Choice> meant() {
        List<Choice> fitting = isTyped() ? found.orElse(List.of()) : List.of();
        List<Choice> called =
                fitting.stream().filter(choice -> choice.isCalled(field.getText())).toList();
        return Stream.of(fitting, called)
                .filter(few -> few.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    /// Why what stands in the field stands for nothing, in words; empty if it does, or nothing is
    /// there.
    Optional<String> unmeant() {
        if (!isTyped() || meant().isPresent()) {
            return Optional.empty();
        }
        String text = field.getText().strip();
        return Optional.of(
                found.map(few -> Words.of(few.isEmpty() ? "edit.fitsNone" : "edit.fitsMore", text))
                        .orElseGet(() -> Words.of("search.searching")));
    }

    private boolean isTyped() {
        return !field.getText().isBlank();
    }

    private void focused(boolean focused) {
        if (!focused) {
            wanted = false;
            choosing = false;
            popup.hide();
        }
    }

    private void open() {
        wanted = field.isFocused();
        seek(wanted);
    }

    private void seek() {
        seek(field.isFocused());
        if (found.isEmpty()) {
            picking.typed();
        }
    }

    private void seek(boolean shown) {
        choosing = false;
        wanted = shown;
        found = Optional.empty();
        String text = field.getText().strip();
        choices.find(text, some -> answered(text, some));
        if (!wanted) {
            popup.hide();
        } else if (found.isEmpty() && choices.isPreparing()) {
            show(list.getItems(), Words.of("search.searching"));
        }
    }

    private void answered(String text, List<Choice> some) {
        if (!text.equals(field.getText().strip())) {
            return;
        }
        found = Optional.of(List.copyOf(some));
        if (wanted) {
            boolean nothing = some.isEmpty() && !text.isEmpty();
            show(some, nothing ? Words.of("search.nothing") : "");
        }
        picking.typed();
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
        String sheet = Looks.sheet(PickList.class, "/tumen/ui/search/search.css");
        Looks.dressListLike(field.getScene().getWindow(), popup.box(), sheet);
        popup.show(field, field.getWidth());
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
                wanted = false;
                choosing = false;
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
        } else if (event.getCode() == KeyCode.ENTER && isSought() && !event.isShortcutDown()) {
            choose();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            takeBack(event);
        }
    }

    private void takeBack(KeyEvent event) {
        if (field.getText().isEmpty()) {
            picking.takeBack();
            event.consume();
        }
    }

    private void walk(int step, KeyEvent event) {
        event.consume();
        popup.walk(step);
    }

    private boolean isSought() {
        return wanted && found.isEmpty();
    }

    /// Picks the selected choice, once it is there.
    private void choose() {
        choosing = isSought();
        if (choosing) {
            return;
        }
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            picking.pick(chosen.id());
            wanted = false;
            popup.hide();
        }
    }
}
