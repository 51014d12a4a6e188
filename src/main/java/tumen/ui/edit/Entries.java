package tumen.ui.edit;

import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.util.List;

/// Entries several forms have.
final class Entries {
    private static final int SHORT = 7;

    private Entries() {}

    /// A thing's names in the three languages.
    static Entry names(@Nullable Object value) {
        GroupEntry names = GroupEntry.stack(value);
        return names.add("English", "en", TextEntry.line(names.given("en")))
                .add("한국어", "ko", TextEntry.line(names.given("ko")))
                .add("Русский", "ru", TextEntry.line(names.given("ru")));
    }

    /// A claimed amount.
    static Entry quantity(@Nullable Object value) {
        GroupEntry amount = GroupEntry.line(value);
        return amount.add(
                        "",
                        "qualifier",
                        brief(amount, "qualifier", Words.of("edit.prompt.qualifier")))
                .add("", "value", numbered(amount))
                .add("", "unit", brief(amount, "unit", Words.of("edit.prompt.unit")))
                .add(Words.of("edit.of"), "of", brief(amount, "of", Words.of("edit.prompt.of")));
    }

    private static Entry numbered(GroupEntry amount) {
        TextEntry entry = TextEntry.number(amount.given("value"));
        prompt(entry, "1000");
        return entry;
    }

    private static Entry brief(GroupEntry group, String name, String prompt) {
        return brief(group.given(name), prompt);
    }

    /// A word or two.
    static Entry brief(@Nullable Object value, String prompt) {
        TextEntry entry = TextEntry.line(value);
        prompt(entry, prompt);
        return entry;
    }

    private static void prompt(TextEntry entry, String prompt) {
        if (entry.node() instanceof TextField field) {
            field.setPromptText(prompt);
            field.setPrefColumnCount(SHORT);
        }
    }

    /// From 1, core, to 3, background.
    static List<Choice> importance() {
        return List.of(
                Choice.of("1", Words.of("edit.importance.1"), ""),
                Choice.of("2", Words.of("edit.importance.2"), ""),
                Choice.of("3", Words.of("edit.importance.3"), ""));
    }
}
