package tumen.exporting;

import tumen.about.Credits;
import tumen.briefing.Slides;
import tumen.claim.Evidence;
import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.Marking;
import tumen.scene.Slide;
import tumen.scene.SlideLayout;
import tumen.scene.SlideWords;
import tumen.state.AppState;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a deck holds: the steps of a briefing, or the one view as a single slide.
record Deck(String title, PictureSize size, List<Deck.Card> cards) {
    private static final int MARKING_INK = 0xFFFFFF;
    private static final int MARKING_GROUND = 0x1B2531;

    Deck {
        cards = List.copyOf(cards);
    }

    /// One slide, what is said with it, and the name of its step.
    record Card(Slide slide, String notes) {
        /// The events it is about.
        List<Event> events() {
            return new SlideWords(slide.state()).events();
        }

        /// What is to be seen, for those who do not see it.
        String alternative() {
            return new SlideWords(slide.state()).alternative();
        }

        /// The sources of what it is about, as they are cited, each once.
        List<String> citations() {
            var catalogue = slide.state().index().catalogue();
            return events().stream()
                    .flatMap(event -> Evidence.sources(event, catalogue))
                    .distinct()
                    .map(CitedSource::of)
                    .toList();
        }

        /// What is said with it and, below that, its sources in full: a slide names but some.
        String spoken() {
            List<String> citations = citations();
            return citations.isEmpty()
                    ? notes
                    : "%s\n\n%s\n%s"
                            .formatted(
                                    notes.strip(),
                                    Words.of("snapshot.sources"),
                                    String.join("\n", citations));
        }
    }

    static Deck of(Export export) {
        PictureSize size = export.options().page().size();
        Optional<Briefing> briefing = export.briefing();
        return briefing.isPresent()
                ? new Deck(briefing.get().title(), size, steps(export, briefing.get()))
                : new Deck(export.options().page().title(), size, List.of(view(export)));
    }

    private static List<Card> steps(Export export, Briefing briefing) {
        List<Slide> slides = Slides.of(export.state().document(), briefing);
        List<Card> cards = new ArrayList<>();
        for (int step = 0; step < slides.size(); step++) {
            cards.add(
                    new Card(
                            dressed(slides.get(step), export), briefing.steps().get(step).notes()));
        }
        return cards;
    }

    private static Card view(Export export) {
        String title = export.options().page().title();
        AppState state = export.state().fitted(SlideLayout.REFERENCE);
        return new Card(
                dressed(new Slide(state, title, "", "", Optional.empty(), Credits.brief()), export),
                "");
    }

    /// A slide in the export's look and language, under the marking asked for, else its own.
    private static Slide dressed(Slide slide, Export export) {
        SnapshotOptions page = export.options().page();
        Optional<Marking> marking =
                page.marking().isBlank()
                        ? slide.marking()
                        : Optional.of(new Marking(page.marking(), MARKING_INK, MARKING_GROUND));
        return new Slide(
                page.shown(slide.state()),
                slide.title(),
                slide.caption(),
                slide.place(),
                marking,
                slide.credits());
    }
}
