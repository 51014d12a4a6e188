package tumen.ui.edit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// A list within a draft, one entry below the other, that grows and shrinks.
final class RowsEntry implements Entry {
    /// The style class of what has the focus first in a new row; else its first text has it.
    static final String FIRST = "first-in-row";

    private final VBox box = new VBox();
    private final VBox rows = new VBox();
    private final List<Entry> entries = new ArrayList<>();
    private final Function<@Nullable Object, Entry> made;
    private final String id;
    private final Told told = new Told();

    /// `made` makes the entry of a value, null for a new one; tests find the button that adds one
    /// by `id`.
    RowsEntry(
            @Nullable Object value,
            String id,
            String adding,
            Function<@Nullable Object, Entry> made) {
        this.made = made;
        this.id = id;
        Button add = Buttons.link(Feather.PLUS, adding, () -> add(null));
        add.setId(id + "-add");
        rows.getStyleClass().add("rows-entry");
        box.getStyleClass().add("rows-entry");
        box.getChildren().addAll(rows, add);
        if (value instanceof List<?> values) {
            values.forEach(this::put);
        }
        fold();
    }

    /// Adds an entry for a value.
    void add(@Nullable Object value) {
        Entry entry = put(value);
        fold();
        told.tell();
        Optional.ofNullable(entry.node().lookup("." + FIRST))
                .or(() -> Optional.ofNullable(entry.node().lookup(".text-input")))
                .ifPresent(Node::requestFocus);
    }

    private Entry put(@Nullable Object value) {
        Entry entry = made.apply(value);
        entry.onChange(told::tell);
        HBox row = new HBox();
        Button remove =
                Buttons.icon(
                        Feather.X,
                        Words.of("edit.remove"),
                        () -> {
                            entries.remove(entry);
                            rows.getChildren().remove(row);
                            fold();
                            told.tell();
                        });
        row.getChildren().addAll(entry.node(), remove);
        row.setId(id + "-" + (entries.size() + 1));
        row.getStyleClass().add("rows-row");
        HBox.setHgrow(entry.node(), Priority.ALWAYS);
        entries.add(entry);
        rows.getChildren().add(row);
        return entry;
    }

    private void fold() {
        rows.setManaged(!entries.isEmpty());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public @Nullable Object value() {
        List<Object> values =
                entries.stream()
                        .<@Nullable Object>map(Entry::value)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        return values.isEmpty() ? null : values;
    }

    @Override
    public Optional<String> untaken() {
        return Entry.firstUntaken(entries);
    }

    @Override
    public String words() {
        return Entry.allWords(entries);
    }

    @Override
    public void onChange(Runnable listener) {
        told.add(listener);
    }
}
