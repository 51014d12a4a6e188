package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.model.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws where a place known only roughly may be: a disc that fades outward, once it is larger than
/// the symbol on it.
final class MapAreas {
    private static final double LEAST_RADIUS = 14;
    private static final int STEPS = 5;
    private static final double OPACITY = 0.05;

    private MapAreas() {}

    /// The areas of the places of some pins, each place once.
    static List<Mark> of(MapFrame frame, List<MapPin> pins, MapInk ink) {
        List<Mark> marks = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (MapPin pin : pins) {
            Place place = pin.place();
            double radius = frame.pixels(place.precisionMetres(), place.position().lat());
            if (radius < LEAST_RADIUS || !done.add(place.id())) {
                continue;
            }
            for (ViewPoint plane : frame.inPlane(pin.at(), frame.view().grown(radius))) {
                marks.addAll(disc(frame.toView(plane), radius, ink.of(pin.type())));
            }
        }
        return marks;
    }

    private static List<Mark> disc(ViewPoint at, double radius, int argb) {
        List<Mark> discs = new ArrayList<>();
        Paint paint = Paint.of(Theme.fade(argb, OPACITY));
        for (int step = STEPS; step > 0; step--) {
            Stroke edge = step == STEPS ? Stroke.dashed(Theme.fade(argb, 0.35), 1, 1.0, 4.0) : null;
            discs.add(new Mark.Disc(at.x(), at.y(), radius * step / STEPS, paint, edge, Ref.NONE));
        }
        return discs;
    }
}
