package tumen.ui.window;

import tumen.model.Event;
import tumen.state.Document;
import tumen.time.CivilDate;

import java.util.List;
import java.util.LongSummaryStatistics;

/// What a document holds, in one line: `97 events · 2023–2025 · 226 sources`.
final class DocumentWords {
    private DocumentWords() {}

    static String of(Document document) {
        List<Event> events = document.index().events();
        if (events.isEmpty()) {
            return "No events";
        }
        LongSummaryStatistics first =
                events.stream()
                        .mapToLong(e -> year(e.when().span().earliestDated()))
                        .summaryStatistics();
        LongSummaryStatistics last =
                events.stream()
                        .mapToLong(e -> year(e.when().span().latestDated()))
                        .summaryStatistics();
        String years =
                first.getMin() == last.getMax()
                        ? String.valueOf(first.getMin())
                        : first.getMin() + "–" + last.getMax();
        return events.size()
                + " events · "
                + years
                + " · "
                + document.project().sources().size()
                + " sources";
    }

    private static long year(long day) {
        return CivilDate.ofDay(day).year();
    }
}
