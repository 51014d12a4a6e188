package tumen.ui.window;

import tumen.index.Filter;
import tumen.index.Matches;
import tumen.scene.PlainText;
import tumen.state.Document;
import tumen.time.CivilDate;
import tumen.time.TimeSpan;
import tumen.words.Words;

/// What a document holds, in one line: `97 events · 2023–2025 · 226 sources`, and before that
/// whether it has edits that are not saved.
final class DocumentWords {
    private DocumentWords() {}

    static String of(Document document) {
        return document.modified() ? Words.of("document.notSaved", held(document)) : held(document);
    }

    /// The title of a window on a document; edits that are not saved are marked by a dot, as is the
    /// custom.
    static String title(Document document) {
        return (document.modified() ? "• " : "") + PlainText.of(document.named()) + " — Tumen";
    }

    private static String held(Document document) {
        Matches events = document.index().matches(Filter.ALL);
        return events.dated()
                .map(dated ->
                        Words.of(
                                "document.held",
                                Words.number(events.size()),
                                years(dated),
                                Words.number(document.project().sources().size())))
                .orElse(Words.of("document.noEvents"));
    }

    private static String years(TimeSpan dated) {
        long first = CivilDate.ofDay(dated.earliest()).year();
        long last = CivilDate.ofDay(dated.latest()).year();
        return first == last ? year(first) : year(first) + "–" + year(last);
    }

    private static String year(long year) {
        return year > 0 ? String.valueOf(year) : Words.of("date.yearBefore", 1 - year);
    }
}
