package tumen.ui.edit;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An object within a draft, such as a thing's names or an amount: its fields in one line, or one
/// below the other. What it holds besides rides along.
final class GroupEntry implements Entry {
    private final Pane line;
    private final Map<String, @Nullable Object> given = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private GroupEntry(@Nullable Object value, Pane line, String style) {
        this.line = line;
        given.putAll(fields(value));
        line.getStyleClass().add(style);
    }

    /// Fields in one line.
    static GroupEntry line(@Nullable Object value) {
        return new GroupEntry(value, new HBox(), "group-entry");
    }

    /// Fields one below the other.
    static GroupEntry stack(@Nullable Object value) {
        return new GroupEntry(value, new GridPane(), "stack-entry");
    }

    /// The fields of a plain value that is an object; none of any other.
    static Map<String, @Nullable Object> fields(@Nullable Object value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, field) -> fields.put(String.valueOf(name), field));
        }
        return fields;
    }

    /// What a field holds now.
    @Nullable Object given(String name) {
        return given.get(name);
    }

    /// Adds a field named by a word before it.
    GroupEntry add(String label, String name, Entry entry) {
        Region node = entry.node();
        node.setAccessibleText(label);
        node.setMinWidth(0);
        HBox.setHgrow(node, Priority.ALWAYS);
        GridPane.setHgrow(node, Priority.ALWAYS);
        Label words = words(label);
        if (line instanceof GridPane grid) {
            GridPane.setValignment(words, VPos.TOP);
            grid.addRow(entries.size(), words, node);
        } else if (label.isEmpty()) {
            line.getChildren().add(node);
        } else {
            line.getChildren().addAll(words, node);
        }
        entries.put(name, entry);
        return this;
    }

    private static Label words(String label) {
        Label words = new Label(label);
        words.getStyleClass().add("group-label");
        words.setMinWidth(Region.USE_PREF_SIZE);
        return words;
    }

    @Override
    public Region node() {
        return line;
    }

    @Override
    public @Nullable Object value() {
        Map<String, @Nullable Object> now = new LinkedHashMap<>(given);
        entries.forEach((name, entry) -> {
            Object value = entry.value();
            if (value == null) {
                now.remove(name);
            } else {
                now.put(name, value);
            }
        });
        boolean empty = entries.keySet().stream().noneMatch(now::containsKey);
        return empty ? null : now;
    }

    @Override
    public Optional<String> untaken() {
        return Entry.firstUntaken(entries.values());
    }

    @Override
    public String words() {
        return Entry.allWords(entries.values());
    }

    @Override
    public void onChange(Runnable changed) {
        entries.values().forEach(entry -> entry.onChange(changed));
    }
}
