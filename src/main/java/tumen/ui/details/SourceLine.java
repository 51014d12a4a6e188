package tumen.ui.details;

import org.jspecify.annotations.Nullable;

import tumen.claim.Evidence;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Source;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// One report an event or its claims rest on. `standing` tells what is unusual about it.
public record SourceLine(
        String publisher,
        String title,
        Optional<String> date,
        Optional<URI> address,
        Optional<String> standing) {

    static List<SourceLine> of(Event event, Catalogue catalogue) {
        return Evidence.sources(event, catalogue).map(SourceLine::of).toList();
    }

    /// A source by itself.
    static SourceLine of(Source source) {
        return new SourceLine(
                source.publisher(),
                source.title(),
                Optional.ofNullable(source.date()).map(WhenWords::brief),
                Optional.ofNullable(source.url()),
                Optional.ofNullable(standing(source)));
    }

    /// The report as it is cited: publisher, title, date, address.
    public String citation() {
        StringBuilder text = new StringBuilder(publisher).append(", “").append(title).append("”");
        date.ifPresent(day -> text.append(", ").append(day));
        address.ifPresent(uri -> text.append(". ").append(uri));
        return text.toString();
    }

    private static @Nullable String standing(Source source) {
        String known =
                switch (source.status()) {
                    case "unverified" -> Words.of("source.unverified");
                    case "seed" -> Words.of("source.seed");
                    case null, default -> null;
                };
        if (known == null || source.note() == null) {
            return known == null ? source.note() : known;
        }
        return known + ". " + source.note();
    }
}
