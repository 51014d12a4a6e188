package tumen.ui.edit;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What claims of an event contradict each other on, and what its editor makes of it.
final class DisputesEntry implements Entry {
    private final Choices claims;
    private final List<PickEntry> named = new ArrayList<>();
    private final RowsEntry rows;

    /// Disputes between claims as they are now; see `refresh`.
    DisputesEntry(@Nullable Object value, Choices claims) {
        this.claims = claims;
        rows = new RowsEntry(value, "event-disputes", Words.of("edit.add.dispute"), this::dispute);
    }

    private Entry dispute(@Nullable Object value) {
        GroupEntry dispute = GroupEntry.stack(value);
        PickEntry between =
                PickEntry.several(dispute.given("claims"), claims, Words.of("edit.prompt.claim"));
        named.add(between);
        dispute.add(
                        Words.of("edit.part.aspect"),
                        "aspect",
                        Entries.brief(dispute.given("aspect"), Words.of("edit.prompt.aspect")))
                .add(Words.of("edit.part.claims"), "claims", between)
                .add(
                        Words.of("edit.part.assessment"),
                        "assessment",
                        TextEntry.lines(dispute.given("assessment"), 2));
        dispute.node().getStyleClass().add("card");
        return dispute;
    }

    /// The claims are others now: a dispute names no claim that is gone.
    void refresh() {
        named.forEach(PickEntry::refresh);
    }

    @Override
    public Region node() {
        return rows.node();
    }

    @Override
    public @Nullable Object value() {
        return rows.value();
    }

    @Override
    public Optional<String> untaken() {
        return rows.untaken();
    }

    @Override
    public String words() {
        return rows.words();
    }

    @Override
    public void onChange(Runnable changed) {
        rows.onChange(changed);
    }
}
