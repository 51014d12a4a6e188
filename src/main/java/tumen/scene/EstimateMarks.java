package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.WebMercator;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws estimates: a double ring in the playhead's colour, and words where they fit.
final class EstimateMarks {
    private static final double CORE = 4.5;
    private static final double RING = 9;

    private EstimateMarks() {}

    /// The marks of some estimates; their words take what room other labels have left.
    static List<Mark> of(
            AppState state,
            MapFrame frame,
            LabelPlacement placement,
            MapInk ink,
            TextMeasure measure) {
        Box view = frame.view();
        List<Mark> marks = new ArrayList<>();
        List<Estimate> estimates =
                Estimate.of(state).stream()
                        .sorted(Comparator.comparing(estimate -> !estimate.selected()))
                        .toList();
        for (Estimate estimate : estimates) {
            for (ViewPoint plane :
                    frame.inPlane(WebMercator.project(estimate.spot().at()), view.grown(RING))) {
                ViewPoint at = frame.toView(plane);
                Ref ref = new Ref.OfEvent(estimate.event().id());
                int amber = ink.theme().playhead();
                marks.add(
                        new Mark.Disc(
                                at.x(),
                                at.y(),
                                RING,
                                Paint.of(Theme.fade(amber, 0.15)),
                                Stroke.of(amber, 1.6),
                                ref));
                marks.add(
                        new Mark.Disc(
                                at.x(),
                                at.y(),
                                CORE,
                                Paint.of(amber),
                                Stroke.of(ink.halo(), 1),
                                ref));
                MapLabel.Part words =
                        new MapLabel.Part(
                                EstimateWords.of(estimate, state), Type.SMALL, ink.estimate());
                MapLabel label = new MapLabel(List.of(words), ink.halo(), ref, measure);
                place(label, plane, placement, frame)
                        .ifPresent(
                                box -> marks.addAll(label.marks(box.plus(-view.x(), -view.y()))));
            }
        }
        return marks;
    }

    private static Optional<Box> place(
            MapLabel label, ViewPoint plane, LabelPlacement placement, MapFrame frame) {
        return placement.place(
                label.around(plane, RING + 4).stream().filter(frame::shows).toList());
    }
}
