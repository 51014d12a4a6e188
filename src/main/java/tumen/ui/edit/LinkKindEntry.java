package tumen.ui.edit;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import tumen.model.LinkWords;
import tumen.words.Words;

/// How an event is linked to another: one of the kinds there are words for, or any other word.
final class LinkKindEntry implements Entry {
    private static final double WIDE = 150;

    private final ComboBox<String> box = new ComboBox<>();

    LinkKindEntry(@Nullable Object value) {
        LinkWords.KINDS.forEach(kind -> box.getItems().add(LinkWords.forth(kind)));
        box.setEditable(true);
        box.setPrefWidth(WIDE);
        box.setPromptText(Words.of("edit.prompt.link"));
        box.getStyleClass().add(RowsEntry.FIRST);
        String kind = TextEntry.text(value);
        if (!kind.isEmpty()) {
            box.getEditor().setText(LinkWords.forth(kind));
        }
    }

    @Override
    public Region node() {
        return box;
    }

    /// The kind as a file writes it.
    @Override
    public @Nullable Object value() {
        String text = box.getEditor().getText().strip();
        return text.isEmpty() ? null : LinkWords.kind(text);
    }

    @Override
    public void onChange(Runnable changed) {
        box.getEditor().textProperty().subscribe((before, after) -> changed.run());
    }
}
