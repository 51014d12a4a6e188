package tumen.ui.edit;

import javafx.scene.control.ColorPicker;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import tumen.model.EventType;
import tumen.model.Shape;
import tumen.storage.DraftKind;
import tumen.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The form of a kind of events: what it is called, its lane, its symbol and its colours.
final class TypeForm {
    private static final int CHANNEL = 255;

    private TypeForm() {}

    static DraftForm<EventType> of(Map<String, @Nullable Object> given, Things things) {
        DraftForm<EventType> form =
                new DraftForm<>(
                        "type",
                        DraftKind.TYPE,
                        things::reader,
                        given,
                        Forms.fresh(
                                "label", "type", id -> things.catalogue().types().containsKey(id)));
        return form.add("label", TextEntry.line(form.given("label")))
                .add("plural", TextEntry.line(form.given("plural")))
                .add("lane", TextEntry.line(form.given("lane")))
                .add("shape", new ChoiceEntry(form.given("shape"), shapes()))
                .add("darkColour", new Colour(form.given("darkColour")))
                .add("lightColour", new Colour(form.given("lightColour")));
    }

    private static List<Choice> shapes() {
        return Arrays.stream(Shape.values())
                .map(shape -> shape.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(word -> Choice.of(word, Words.of("edit.shape." + word), ""))
                .toList();
    }

    /// A colour as a file writes it.
    private static final class Colour implements Entry {
        private final ColorPicker picker;

        Colour(@Nullable Object value) {
            String text = TextEntry.text(value);
            picker = new ColorPicker(text.isEmpty() ? Color.web("#4CC2FF") : Color.web(text));
        }

        @Override
        public Region node() {
            return picker;
        }

        @Override
        public @Nullable Object value() {
            Color colour = picker.getValue();
            return "#%02X%02X%02X"
                    .formatted(
                            channel(colour.getRed()),
                            channel(colour.getGreen()),
                            channel(colour.getBlue()));
        }

        private static int channel(double share) {
            return (int) Math.round(share * CHANNEL);
        }

        @Override
        public void onChange(Runnable changed) {
            picker.valueProperty().subscribe((before, after) -> changed.run());
        }
    }
}
