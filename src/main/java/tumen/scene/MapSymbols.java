package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The symbols of groups: one symbol, a few side by side, or the leading one with a count. Also the
/// boxes of the plane they cover, where no label may stand.
record MapSymbols(List<Mark> marks, List<Box> covered) {
    /// The side of a symbol.
    static final double SIZE = 16;

    private static final Type COUNT = new Type(10, true, 0);
    private static final double BADGE_HEIGHT = 14;
    private static final double BADGE_UP = 9;
    private static final double RING_GAP = 6;

    /// Draws groups, the greatest last and so on top.
    static MapSymbols of(MapFrame frame, List<MapGroup> groups, MapInk ink, GradeMarks grades) {
        Box decided = frame.decided();
        Box seen = frame.view().grown(3 * SIZE);
        List<Mark> marks = new ArrayList<>();
        List<Box> covered = new ArrayList<>();
        for (MapGroup group : groups.reversed()) {
            for (ViewPoint plane : frame.inPlane(group.at(), decided)) {
                Drawing drawing = new Drawing(group, frame.toView(plane), ink, grades);
                covered.addAll(boxes(plane, group, drawing.badgeWidth()));
                if (seen.contains(plane.x(), plane.y())) {
                    marks.addAll(drawing.marks());
                }
            }
        }
        return new MapSymbols(marks, covered);
    }

    /// How far a group's symbols reach sideways from its place, in pixels.
    static double reach(MapGroup group) {
        double ring = group.selected() ? RING_GAP : 0;
        if (group.fanned()) {
            return SIZE / 2 + ring + (group.count() == 1 ? 0 : SIZE / 2);
        }
        return BADGE_UP + BADGE_HEIGHT / 2 + ring / 2;
    }

    private static List<Box> boxes(ViewPoint plane, MapGroup group, double badgeWidth) {
        double half = SIZE / 2 + 1;
        if (group.fanned()) {
            double reach = group.selected() ? half + RING_GAP : half;
            return MapFan.closed(group.count()).stream()
                    .map(offset -> plane.plus(offset.x(), offset.y()))
                    .map(at -> new Box(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach))
                    .toList();
        }
        double reach = group.selected() ? half + RING_GAP : half;
        return List.of(
                new Box(plane.x() - reach, plane.y() - reach, 2 * reach, 2 * reach),
                badge(plane, badgeWidth, group.selected()));
    }

    private static Box badge(ViewPoint at, double width, boolean ringed) {
        double away = ringed ? BADGE_UP + RING_GAP / 2 : BADGE_UP;
        return new Box(
                at.x() + away - BADGE_HEIGHT / 2,
                at.y() - away - BADGE_HEIGHT / 2,
                width,
                BADGE_HEIGHT);
    }

    /// One group at one point of the view.
    private record Drawing(MapGroup group, ViewPoint at, MapInk ink, GradeMarks grades) {
        List<Mark> marks() {
            return group.fanned() ? fanned() : counted();
        }

        private List<Mark> fanned() {
            Map<String, MapPin> pins =
                    group.pins().stream()
                            .collect(
                                    Collectors.toMap(
                                            pin -> pin.event().id(),
                                            Function.identity(),
                                            (first, second) -> first));
            List<Mark> marks = new ArrayList<>();
            List<ViewPoint> offsets = MapFan.closed(group.count());
            for (int i = 0; i < offsets.size(); i++) {
                String id = group.events().get(i).id();
                MapPin pin = pins.getOrDefault(id, group.lead());
                ViewPoint point = at.plus(offsets.get(i).x(), offsets.get(i).y());
                marks.addAll(symbol(pin, point, new Ref.OfEvent(id)));
            }
            return marks;
        }

        private List<Mark> counted() {
            List<Mark> marks = new ArrayList<>(symbol(group.lead(), at, group.ref()));
            Box badge = badge(at, badgeWidth(), group.selected());
            boolean dark = ink.theme().dark();
            marks.add(
                    new Mark.Bar(
                            badge,
                            BADGE_HEIGHT / 2,
                            Paint.of(dark ? 0xFFF2F6FA : 0xFFFFFFFF),
                            Stroke.of(dark ? 0xFF0E141B : 0xFF4A5967, 1),
                            group.ref()));
            marks.add(
                    new Mark.Label(
                            count(),
                            badge.x() + badge.width() / 2,
                            badge.y() + BADGE_HEIGHT / 2 + 3.6,
                            Mark.Anchor.MIDDLE,
                            COUNT,
                            0xFF0E141B,
                            0,
                            group.ref()));
            return marks;
        }

        private List<Mark> symbol(MapPin pin, ViewPoint point, Ref ref) {
            List<Mark> marks = new ArrayList<>();
            if (pin.selected()) {
                marks.add(
                        new Mark.Disc(
                                point.x(),
                                point.y(),
                                SIZE / 2 + RING_GAP,
                                Paint.of(Theme.fade(ink.of(pin.type()), 0.25)),
                                Stroke.of(ink.ring(), ink.theme().width(2)),
                                ref));
            }
            marks.add(
                    new Mark.Symbol(
                            pin.type().shape(),
                            point.x(),
                            point.y(),
                            SIZE,
                            ink.of(pin),
                            ink.symbolHalo(),
                            ref));
            marks.addAll(grades.marks(pin.event(), point.x(), point.y(), SIZE, ref));
            return marks;
        }

        private String count() {
            return Integer.toString(group.count());
        }

        double badgeWidth() {
            return Math.max(BADGE_HEIGHT, grades.measure().width(count(), COUNT) + 8);
        }
    }
}
