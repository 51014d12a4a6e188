package tumen.exporting;

import tumen.state.AppState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;

/// A long time spread over pages: the same view over one part of its window after the other.
final class TimePages {
    private TimePages() {}

    /// What each page shows.
    static List<Export> of(Export export) {
        int pages = export.options().pages();
        if (pages == 1) {
            return List.of(export);
        }
        SnapshotOptions page = export.options().page();
        List<Export> parts = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            String title = "%s (%d of %d)".formatted(page.title(), number, pages);
            parts.add(
                    new Export(
                            export.pictures(),
                            over(export.state(), number, pages),
                            ExportOptions.of(page.withTitle(title))));
        }
        return parts;
    }

    private static AppState over(AppState state, int number, int pages) {
        TimeWindow all = state.view().window();
        double length = (all.to() - all.from()) / pages;
        double from = all.from() + (number - 1) * length;
        double to = number == pages ? all.to() : from + length;
        return state.withView(state.view().withWindow(new TimeWindow(from, to)));
    }
}
