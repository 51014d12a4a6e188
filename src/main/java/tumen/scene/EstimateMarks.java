package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.WebMercator;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An estimate as it is drawn: a double ring in the playhead's colour, and words where they fit.
record EstimateMarks(Estimate estimate, List<MapName> words) {
    private static final double CORE = 4.5;
    private static final double RING = 9;

    /// A state's estimates in a frame; their words take what room other labels have left.
    static List<EstimateMarks> of(
            AppState state,
            MapFrame frame,
            LabelPlacement placement,
            MapInk ink,
            TextMeasure measure) {
        return Estimate.of(state).stream()
                .sorted(Comparator.comparing(estimate -> !estimate.selected()))
                .map(estimate -> {
                    MapLabel.Part words =
                            new MapLabel.Part(
                                    EstimateWords.of(estimate, state), Type.SMALL, ink.estimate());
                    MapLabel label =
                            new MapLabel(List.of(words), ink.halo(), ref(estimate), measure);
                    return new EstimateMarks(
                            estimate,
                            points(estimate, frame).stream()
                                    .flatMap(point ->
                                            placed(label, point, placement, frame).stream())
                                    .toList());
                })
                .toList();
    }

    private static Ref ref(Estimate estimate) {
        return new Ref.OfEvent(estimate.event().id());
    }

    private static List<ViewPoint> points(Estimate estimate, MapFrame frame) {
        return frame.inPlane(WebMercator.project(estimate.spot().at()), frame.view().grown(RING));
    }

    private static Optional<MapName> placed(
            MapLabel label, ViewPoint point, LabelPlacement placement, MapFrame frame) {
        List<Box> shown = label.around(point, RING + 4).stream().filter(frame::shows).toList();
        return placement
                .place(shown)
                .map(box -> new MapName(label, point, box, OptionalInt.empty(), frame));
    }

    /// The rings and the words in a view.
    List<Mark> marks(MapFrame frame, MapInk ink) {
        int amber = ink.theme().playhead();
        Ref ref = ref(estimate);
        List<Mark> marks = new ArrayList<>();
        for (ViewPoint plane : points(estimate, frame)) {
            ViewPoint at = frame.toView(plane);
            Paint around = Paint.of(Theme.fade(amber, 0.15));
            marks.add(new Mark.Disc(at.x(), at.y(), RING, around, Stroke.of(amber, 1.6), ref));
            marks.add(
                    new Mark.Disc(
                            at.x(), at.y(), CORE, Paint.of(amber), Stroke.of(ink.halo(), 1), ref));
        }
        words.forEach(word -> marks.addAll(word.marks(frame, ink)));
        return marks;
    }
}
