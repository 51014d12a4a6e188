package tumen.ui.edit;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf;
import tumen.time.EdtfException;
import tumen.time.WhenWords;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A text, or something written as one.
final class TextEntry implements Entry {
    private static final int WIDE = 40;

    private final TextInputControl field;
    private final Function<String, Object> meaning;
    private final Function<String, String> explained;

    private TextEntry(
            TextInputControl field,
            Function<String, Object> meaning,
            Function<String, String> explained) {
        this.field = field;
        this.meaning = meaning;
        this.explained = explained;
    }

    /// One line of text.
    static TextEntry line(@Nullable Object value) {
        return new TextEntry(field(text(value)), text -> text, text -> "");
    }

    /// Several lines of text.
    static TextEntry lines(@Nullable Object value, int rows) {
        TextArea area = new TextArea(text(value));
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(WIDE);
        area.setWrapText(true);
        return new TextEntry(area, text -> text, text -> "");
    }

    /// A date as EDTF, explained in words.
    static TextEntry date(@Nullable Object value) {
        TextField field = field(text(value));
        field.setPromptText("2023-09-13, 2023-09, 2023-08~/2023-10, ../2024-01");
        return new TextEntry(field, text -> text, TextEntry::inWords);
    }

    /// A number; what is none stays as it was typed, for the reader to complain about.
    static TextEntry number(@Nullable Object value) {
        String shown = value instanceof BigDecimal number ? number.toPlainString() : text(value);
        return new TextEntry(field(shown), TextEntry::number, text -> "");
    }

    /// Texts between commas.
    static TextEntry list(@Nullable Object value) {
        String shown =
                value instanceof List<?> texts
                        ? texts.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        : "";
        return new TextEntry(field(shown), TextEntry::parts, text -> "");
    }

    /// What a plain value that should be a text says; empty where there is none.
    static String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }

    /// A number as it is written, else the text itself.
    static Object number(String text) {
        try {
            return new BigDecimal(text.replace("\u00A0", "").replace("\u2212", "-"));
        } catch (NumberFormatException notOne) {
            return text;
        }
    }

    private static TextField field(String text) {
        TextField field = new TextField(text);
        field.setPrefColumnCount(WIDE);
        return field;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String inWords(String text) {
        try {
            return text.isEmpty() ? "" : WhenWords.full(Edtf.parse(text));
        } catch (EdtfException wrong) {
            return "";
        }
    }

    /// Shows another text.
    void show(String text) {
        field.setText(text);
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public @Nullable Object value() {
        String text = field.getText().strip();
        return text.isEmpty() ? null : meaning.apply(text);
    }

    @Override
    public void onChange(Runnable changed) {
        field.textProperty().subscribe((before, after) -> changed.run());
    }

    @Override
    public String words() {
        return explained.apply(field.getText().strip());
    }
}
