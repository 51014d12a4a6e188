package tumen.ui.details;

import tumen.claim.Disclosure;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.time.LagWords;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.Optional;

/// Since when an event is known: `Became public 13 October 2023, 12 days later`.
final class KnownWords {
    private KnownWords() {}

    static Optional<String> of(Event event, Catalogue catalogue) {
        return Disclosure.of(event, catalogue).map(KnownWords::words);
    }

    private static String words(Disclosure disclosure) {
        return Words.of(
                "details.becamePublic",
                WhenWords.brief(disclosure.date()),
                LagWords.between(disclosure.happened(), disclosure.date().span()));
    }
}
