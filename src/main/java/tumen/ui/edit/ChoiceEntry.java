package tumen.ui.edit;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// One of a few values that are known beforehand.
final class ChoiceEntry implements Entry {
    private final ComboBox<Choice> box = new ComboBox<>();
    private final boolean number;

    /// A choice of texts; one of numbers if the value is a number.
    ChoiceEntry(@Nullable Object value, List<Choice> choices) {
        number = value instanceof BigDecimal;
        box.getItems().addAll(choices);
        choices.stream()
                .filter(choice -> choice.id().equals(TextEntry.text(value)))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public @Nullable Object value() {
        Choice chosen = box.getValue();
        if (chosen == null || chosen.id().isEmpty()) {
            return null;
        }
        return number ? new BigDecimal(chosen.id()) : chosen.id();
    }

    @Override
    public void onChange(Runnable changed) {
        box.valueProperty().subscribe((before, after) -> changed.run());
    }
}
