package tumen.exporting;

import tumen.model.Briefing;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;

import java.util.Optional;

/// A page with the state it shows, to whom that is released if to some only, its title, and what is
/// to be seen in words.
record Sheet(Page page, AppState state, Optional<String> release, String title, String words) {
    /// The page of an export's view, or of the first step of its briefing.
    static Sheet first(Export export) {
        return export.briefing().isPresent()
                ? of(Deck.of(export).cards().getFirst(), export)
                : new Sheet(
                        Page.of(export),
                        export.state(),
                        Optional.empty(),
                        export.options().page().title(),
                        SnapshotWords.line(export.shown()));
    }

    /// The page of one step.
    static Sheet of(Deck.Card card, Export export) {
        return new Sheet(
                export.pictures().page(card.slide(), export.options().page().size()),
                card.slide().state(),
                export.briefing().map(Briefing::release),
                card.slide().title(),
                card.alternative());
    }
}
