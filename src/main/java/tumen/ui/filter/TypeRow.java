package tumen.ui.filter;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import tumen.model.EventType;
import tumen.model.TypeWords;
import tumen.state.Intent;
import tumen.state.Look;
import tumen.state.Store;
import tumen.ui.Hint;
import tumen.words.Words;

/// A type's row: symbol, plural, a bar and the number of its events, the digit that hides it. A
/// click hides or shows it; a double click, or one with Shift, shows it alone.
final class TypeRow extends Button {
    private static final double MOST_DIGITS = 8;

    private final Store store;
    private final EventType type;
    private final TypeLine line;
    private @Nullable Look drawn;

    TypeRow(Store store, EventType type, int number) {
        this.store = store;
        this.type = type;
        setId("type-" + type.id());
        getStyleClass().add("type-row");
        setMaxWidth(Double.MAX_VALUE);
        line = new TypeLine(type, number <= MOST_DIGITS ? String.valueOf(number) : "");
        setGraphic(line);
        line.prefWidthProperty().bind(widthProperty().subtract(16));
        Hint.on(this, Words.of("types.click"));
        setOnAction(_ -> store.send(new Intent.ToggleType(type.id())));
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::only);
        addEventFilter(KeyEvent.KEY_PRESSED, this::only);
    }

    void show(int number, int most, boolean hidden, Look look) {
        if (look != drawn) {
            drawn = look;
            line.draw(look);
        }
        line.show(number, most == 0 ? 0 : (double) number / most);
        line.leaveOut(hidden);
        setAccessibleText(
                Words.of(
                        hidden ? "types.spokenHidden" : "types.spokenShown",
                        TypeWords.plural(type),
                        number));
    }

    /// Undoes what the plain clicks before did, then shows this type alone.
    private void only(MouseEvent event) {
        boolean twice = event.getClickCount() == 2;
        if (twice || event.isShiftDown()) {
            if (!twice) {
                store.send(new Intent.ToggleType(type.id()));
            }
            store.send(new Intent.OnlyType(type.id()));
        }
    }

    private void only(KeyEvent event) {
        if (event.isShiftDown() && event.getCode() == KeyCode.ENTER) {
            store.send(new Intent.OnlyType(type.id()));
            event.consume();
        }
    }
}
