package tumen.ui.edit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An event's claims in a line each; each has a form of its own.
final class ClaimsEntry implements Entry {
    private final VBox box = new VBox();
    private final VBox rows = new VBox();
    private final List<Map<String, @Nullable Object>> claims = new ArrayList<>();
    private final Asked form;
    private final Things things;
    private final Told told = new Told();

    /// Asks for a claim with the ids others of the event have; tells its fields.
    @FunctionalInterface
    interface Asked {
        void ask(
                Map<String, @Nullable Object> claim,
                Set<String> taken,
                Consumer<Map<String, @Nullable Object>> told);
    }

    ClaimsEntry(@Nullable Object value, Things things, Asked form) {
        this.form = form;
        this.things = things;
        if (value instanceof List<?> list) {
            list.forEach(claim -> claims.add(GroupEntry.fields(claim)));
        }
        Button add =
                Buttons.link(
                        Feather.PLUS,
                        Words.of("edit.add.claim"),
                        () -> form.ask(Map.of(), ids(), this::added));
        add.setId("event-claims-add");
        rows.getStyleClass().add("rows-entry");
        box.getStyleClass().add("rows-entry");
        box.getChildren().addAll(rows, add);
        show();
    }

    private Set<String> ids() {
        return claims.stream()
                .map(claim -> TextEntry.text(claim.get("id")))
                .collect(Collectors.toSet());
    }

    /// The claims as they are now, by id.
    Choices choices() {
        return Choices.all(() ->
                claims.stream()
                        .map(claim -> Choice.of(TextEntry.text(claim.get("id")), words(claim), ""))
                        .toList());
    }

    private void added(Map<String, @Nullable Object> claim) {
        claims.add(claim);
        show();
        told.tell();
    }

    private void show() {
        rows.getChildren().clear();
        for (int at = 0; at < claims.size(); at++) {
            rows.getChildren().add(row(at));
        }
        rows.setManaged(!claims.isEmpty());
    }

    private HBox row(int at) {
        Map<String, @Nullable Object> claim = claims.get(at);
        Label words = new Label(words(claim));
        words.getStyleClass().add("picked-name");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button edit =
                Buttons.icon(
                        Feather.EDIT_2,
                        Words.of("edit.editClaim"),
                        () -> form.ask(claim, ids(), other -> replace(at, other)));
        edit.setId("event-claims-edit-" + (at + 1));
        Button remove =
                Buttons.icon(
                        Feather.X,
                        Words.of("edit.remove"),
                        () -> {
                            claims.remove(at);
                            show();
                            told.tell();
                        });
        remove.setId("event-claims-remove-" + (at + 1));
        HBox row = new HBox(words, edit, remove);
        row.getStyleClass().add("claim-row");
        return row;
    }

    private void replace(int at, Map<String, @Nullable Object> other) {
        claims.set(at, other);
        show();
        told.tell();
    }

    /// What is said, and who says it: `They met there — NK News`.
    private String words(Map<String, @Nullable Object> claim) {
        String who =
                claim.get("sources") instanceof List<?> ids
                        ? ids.stream()
                                .map(this::publisher)
                                .distinct()
                                .collect(Collectors.joining(", "))
                        : "";
        String what =
                Stream.of("statement", "quote", "when", "places", "route")
                        .map(claim::get)
                        .filter(value -> value != null)
                        .map(TextEntry::text)
                        .findFirst()
                        .orElse(Words.of("edit.anAmount"));
        return what + " — " + who;
    }

    private String publisher(@Nullable Object id) {
        var source = things.catalogue().sources().get(TextEntry.text(id));
        return source == null ? TextEntry.text(id) : source.publisher();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public @Nullable Object value() {
        return claims.isEmpty() ? null : List.copyOf(claims);
    }

    @Override
    public void onChange(Runnable listener) {
        told.add(listener);
    }
}
