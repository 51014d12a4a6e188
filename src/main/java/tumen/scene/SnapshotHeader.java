package tumen.scene;

import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;

/// The head of a picture's page: its title, what it shows in words, the legend.
final class SnapshotHeader {
    private static final int TITLE_LINES = 2;
    private static final double TITLE_STEP = 1.22;
    private static final int WORD_LINES = 3;
    private static final double WORD_STEP = 21;

    private final SnapshotPlan plan;
    private final List<String> title;
    private final Type titleType;
    private final List<String> words;
    private final Legend legend;
    private final double margin;

    private SnapshotHeader(
            SnapshotPlan plan,
            List<String> title,
            Type titleType,
            List<String> words,
            Legend legend,
            double margin) {
        this.plan = plan;
        this.title = title;
        this.titleType = titleType;
        this.words = words;
        this.legend = legend;
        this.margin = margin;
    }

    static SnapshotHeader of(
            AppState state, SnapshotPlan plan, double margin, TextMeasure measure) {
        double width = plan.page().width() - 2 * margin;
        Type type = width < 900 ? Type.HEADLINE.sized(24) : Type.HEADLINE;
        List<String> title =
                plan.title().isBlank()
                        ? List.of()
                        : TextLines.wrapped(plan.title(), type, width, TITLE_LINES, measure);
        List<String> words =
                TextLines.wrapped(SnapshotWords.line(state), Type.BODY, width, WORD_LINES, measure);
        Legend legend =
                Legend.of(
                        state,
                        plan.panes().map(),
                        plan.panes().timeline(),
                        width,
                        plan.theme(),
                        measure);
        return new SnapshotHeader(plan, title, type, words, legend, margin);
    }

    double height() {
        double legendHeight = plan.legend() && legend.height() > 0 ? legend.height() + 10 : 0;
        return 22
                + title.size() * titleType.size() * TITLE_STEP
                + words.size() * WORD_STEP
                + legendHeight
                + 12;
    }

    List<Mark> marks(double top) {
        List<Mark> marks = new ArrayList<>();
        Theme theme = plan.theme();
        double y = top + 20;
        for (String line : title) {
            y += titleType.size() * TITLE_STEP;
            marks.add(text(line, y - titleType.size() * 0.2, titleType, theme.text()));
        }
        for (String line : words) {
            y += WORD_STEP;
            marks.add(text(line, y - 4, Type.BODY, theme.textSoft()));
        }
        if (plan.legend()) {
            marks.addAll(legend.marks(margin, y + 10));
        }
        return marks;
    }

    private Mark text(String line, double baseline, Type type, int argb) {
        return new Mark.Label(line, margin, baseline, Mark.Anchor.START, type, argb, 0, Ref.NONE);
    }
}
