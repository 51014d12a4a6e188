package tumen.scene;

import tumen.state.AppState;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// The foot of a picture's page: numbered sources, what is disputed, what is owed to others.
final class SnapshotFooter {
    private static final Type TYPE = Type.SMALL;
    private static final double STEP = 18;
    private static final Type CREDIT_TYPE = Type.TINY;
    private static final double CREDIT_STEP = 16;
    private static final int DISPUTE_LINES = 2;
    private static final int CREDIT_LINES = 2;
    private static final double PADDING = 12;

    private final List<String> notes;
    private final List<String> credits;
    private final Theme theme;
    private final double margin;

    private SnapshotFooter(List<String> notes, List<String> credits, Theme theme, double margin) {
        this.notes = notes;
        this.credits = credits;
        this.theme = theme;
        this.margin = margin;
    }

    /// The foot of a page, its sources kept within a number of lines.
    static SnapshotFooter of(
            AppState state,
            SnapshotPlan plan,
            double margin,
            int sourceLines,
            TextMeasure measure) {
        double width = plan.page().width() - 2 * margin;
        List<String> notes = new ArrayList<>();
        if (plan.sources()) {
            SnapshotSources sources = SnapshotSources.of(state);
            List<String> entries = sources.entries();
            if (!entries.isEmpty()) {
                notes.addAll(
                        TextLines.items(
                                Words.of("snapshot.sources") + " ",
                                entries,
                                TYPE,
                                width,
                                Math.max(1, sourceLines),
                                measure));
            }
            List<String> disputes = sources.disputes();
            if (!disputes.isEmpty()) {
                notes.addAll(
                        TextLines.items(
                                Words.of("snapshot.disputed") + " ",
                                disputes,
                                TYPE,
                                width,
                                DISPUTE_LINES,
                                measure));
            }
        }
        List<String> credits =
                plan.credits().isEmpty()
                        ? List.of()
                        : TextLines.wrapped(
                                String.join(" ", plan.credits()),
                                CREDIT_TYPE,
                                width,
                                CREDIT_LINES,
                                measure);
        return new SnapshotFooter(notes, credits, plan.theme(), margin);
    }

    double height() {
        return 2 * PADDING + notes.size() * STEP + credits.size() * CREDIT_STEP;
    }

    List<Mark> marks(double top) {
        List<Mark> marks = new ArrayList<>();
        double y = top + PADDING;
        for (String line : notes) {
            y += STEP;
            marks.add(text(line, y - 4, TYPE, theme.textSoft()));
        }
        for (String line : credits) {
            y += CREDIT_STEP;
            marks.add(text(line, y - 3, CREDIT_TYPE, theme.textFaint()));
        }
        return marks;
    }

    private Mark text(String line, double baseline, Type type, int argb) {
        return new Mark.Label(line, margin, baseline, Mark.Anchor.START, type, argb, 0, Ref.NONE);
    }
}
