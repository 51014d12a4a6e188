package tumen.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import tumen.model.EventType;
import tumen.model.TypeWords;
import tumen.state.Intent;
import tumen.state.Look;
import tumen.state.Store;
import tumen.ui.Hint;
import tumen.ui.Steady;
import tumen.ui.event.SymbolView;
import tumen.words.Words;

/// A type's row: symbol, plural, a bar and the number of its events, the digit that hides it. A
/// click hides or shows it; a double click, or one with Shift, shows it alone.
final class TypeRow extends Button {
    private static final double SYMBOL = 14;
    private static final double BAR = 40;
    private static final double BAR_HEIGHT = 3;
    private static final double MOST_DIGITS = 8;

    private final Store store;
    private final EventType type;
    private final HBox row = new HBox();
    private final Label count = new Label();
    private final Steady counted = new Steady(count);
    private final Region filled = new Region();
    private @Nullable Look drawn;

    TypeRow(Store store, EventType type, int number) {
        this.store = store;
        this.type = type;
        setId("type-" + type.id());
        getStyleClass().add("type-row");
        setMaxWidth(Double.MAX_VALUE);
        Label name = new Label(TypeWords.plural(type));
        name.getStyleClass().add("type-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.setAlignment(Pos.CENTER_RIGHT);
        count.getStyleClass().add("type-count");
        count.setId("type-" + type.id() + "-count");
        Label digit = new Label(number <= MOST_DIGITS ? String.valueOf(number) : "");
        digit.getStyleClass().add("type-digit");
        row.getStyleClass().add("type-line");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(new Region(), name, bar(), counted, digit);
        setGraphic(row);
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        Hint.on(this, Words.of("types.click"));
        setOnAction(_ -> store.send(new Intent.ToggleType(type.id())));
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::only);
        addEventFilter(KeyEvent.KEY_PRESSED, this::only);
    }

    void show(int number, int most, boolean hidden, Look look) {
        if (look != drawn) {
            drawn = look;
            row.getChildren().set(0, new SymbolView(type, look, SYMBOL));
        }
        counted.say(String.valueOf(number));
        filled.resize(most == 0 ? 0 : BAR * number / most, BAR_HEIGHT);
        row.setOpacity(hidden ? 0.4 : 1);
        setAccessibleText(
                Words.of(
                        hidden ? "types.spokenHidden" : "types.spokenShown",
                        TypeWords.plural(type),
                        number));
    }

    private Pane bar() {
        filled.getStyleClass().add("type-bar-filled");
        filled.setManaged(false);
        Pane bar = new Pane(filled);
        bar.getStyleClass().add("type-bar");
        bar.setMinSize(BAR, BAR_HEIGHT);
        bar.setMaxSize(BAR, BAR_HEIGHT);
        return bar;
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
