package tumen.scene;

import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where things stand on a picture's page: bands of marking, head, map, timeline, foot.
record SnapshotFrame(
        SnapshotHeader header,
        double headerTop,
        Optional<Box> map,
        Optional<Box> timeline,
        SnapshotFooter footer,
        double footerTop,
        double band) {
    private static final double BAND = 26;
    private static final double SOURCE_SHARE = 0.13;
    private static final double SOURCE_STEP = 18;
    private static final double TIMELINE_INSET = 12;
    private static final double TIMELINE_LANDSCAPE = 0.36;
    private static final double TIMELINE_PORTRAIT = 0.34;

    static SnapshotFrame of(AppState state, SnapshotPlan plan, TextMeasure measure) {
        double width = plan.page().width();
        double height = plan.page().height();
        double margin = margin(plan);
        double band = plan.marking().isBlank() ? 0 : BAND;
        SnapshotHeader header = SnapshotHeader.of(state, plan, margin, measure);
        int sourceLines = (int) (height * SOURCE_SHARE / SOURCE_STEP);
        SnapshotFooter footer = SnapshotFooter.of(state, plan, margin, sourceLines, measure);
        double top = band + header.height();
        double bottom = Math.max(top + 2, height - band - footer.height());
        double share = height > width ? TIMELINE_PORTRAIT : TIMELINE_LANDSCAPE;
        double split =
                switch (plan.panes()) {
                    case BOTH -> bottom - Math.rint((bottom - top) * share);
                    case MAP -> bottom;
                    case TIMELINE -> top;
                };
        return new SnapshotFrame(
                header,
                band,
                plan.panes().map()
                        ? Optional.of(new Box(0, top, width, split - top))
                        : Optional.empty(),
                plan.panes().timeline()
                        ? Optional.of(timeline(margin, split, width, bottom))
                        : Optional.empty(),
                footer,
                bottom,
                band);
    }

    /// The timeline's own inset brings its lane names in line with the page's text.
    private static Box timeline(double margin, double top, double width, double bottom) {
        double x = margin - TIMELINE_INSET;
        return new Box(x, top, width - 2 * x, bottom - top);
    }

    static double margin(SnapshotPlan plan) {
        return plan.page().width() < 900 ? 24 : 36;
    }

    /// Paper, head, foot and bands of marking.
    List<Mark> marks(SnapshotPlan plan) {
        Theme theme = plan.theme();
        Box page = new Box(0, 0, plan.page().width(), plan.page().height());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Bar(page, 0, Paint.of(theme.app()), null, Ref.NONE));
        marks.addAll(header.marks(headerTop));
        marks.addAll(footer.marks(footerTop));
        if (band > 0) {
            marks.addAll(band(plan, 0));
            marks.addAll(band(plan, page.height() - band));
        }
        return marks;
    }

    private List<Mark> band(SnapshotPlan plan, double top) {
        Theme theme = plan.theme();
        double width = plan.page().width();
        Type type = Type.BODY_BOLD.spaced(1.5);
        return List.of(
                new Mark.Bar(
                        new Box(0, top, width, band), 0, Paint.of(theme.text()), null, Ref.NONE),
                new Mark.Label(
                        plan.marking().strip(),
                        width / 2,
                        top + band / 2 + type.size() * 0.36,
                        Mark.Anchor.MIDDLE,
                        type,
                        Theme.fade(theme.app(), 1),
                        0,
                        Ref.NONE));
    }

    /// Hairlines above and below the panes, to be drawn over them.
    List<Mark> rules(Theme theme, double width) {
        List<Mark> rules = new ArrayList<>();
        map.ifPresent(box -> rules.add(rule(box.y(), width, theme)));
        timeline.ifPresent(box -> rules.add(rule(box.y(), width, theme)));
        rules.add(rule(footerTop, width, theme));
        return rules;
    }

    private static Mark rule(double y, double width, Theme theme) {
        return new Mark.Line(
                Points.of(0, y, width, y), false, Stroke.of(theme.hairline(), 1), Ref.NONE);
    }
}
