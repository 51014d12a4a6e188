package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.ArrayList;
import java.util.List;

/// How several symbols are laid out around one place.
final class MapFan {
    private static final double SIDE = 17;
    private static final double FIRST_RING = 40;
    private static final double RING_STEP = 26;
    private static final double ROOM = 25;
    private static final int ONE_RING = 18;

    private MapFan() {}

    /// The offsets of one to three symbols drawn side by side, in pixels from the place.
    static List<ViewPoint> closed(int count) {
        return switch (count) {
            case 1 -> List.of(new ViewPoint(0, 0));
            case 2 -> List.of(new ViewPoint(-SIDE / 2, 0), new ViewPoint(SIDE / 2, 0));
            case 3 ->
                    List.of(
                            new ViewPoint(-SIDE / 2, -SIDE * 0.42),
                            new ViewPoint(SIDE / 2, -SIDE * 0.42),
                            new ViewPoint(0, SIDE * 0.48));
            default -> throw new IllegalArgumentException("too many to fan: " + count);
        };
    }

    /// The offsets of the members of an opened cluster: one ring around the place, clockwise from
    /// the top, wide enough for all; more than `ONE_RING` fill rings from the inner one.
    static List<ViewPoint> opened(int count) {
        List<ViewPoint> offsets = new ArrayList<>(count);
        double radius =
                count <= ONE_RING ? Math.max(FIRST_RING, count * ROOM / (2 * Math.PI)) : FIRST_RING;
        while (offsets.size() < count) {
            int room = (int) Math.round(2 * Math.PI * radius / ROOM);
            int members = Math.min(room, count - offsets.size());
            for (int i = 0; i < members; i++) {
                double angle = 2 * Math.PI * i / members - Math.PI / 2;
                offsets.add(new ViewPoint(radius * Math.cos(angle), radius * Math.sin(angle)));
            }
            radius += RING_STEP;
        }
        return offsets;
    }
}
