package tumen.geo;

import java.util.ArrayList;
import java.util.List;

/// Lines cut where they cross the 180th meridian, as GeoJSON (RFC 7946, 3.1.9) asks for.
public final class Antimeridian {
    private static final double EDGE = 180;

    private Antimeridian() {}

    /// The line in pieces none of which crosses the meridian. Between two positions the line goes
    /// the short way around, straight in degrees.
    public static List<List<LatLon>> cut(List<LatLon> line) {
        List<List<LatLon>> pieces = new ArrayList<>();
        List<LatLon> piece = new ArrayList<>();
        for (LatLon position : line) {
            LatLon last = piece.isEmpty() ? position : piece.getLast();
            if (Math.abs(position.lon() - last.lon()) > EDGE) {
                double lat = latitudeAtEdge(last, position);
                double side = Math.copySign(EDGE, last.lon());
                add(new LatLon(lat, side), piece);
                pieces.add(piece);
                piece = new ArrayList<>();
                add(new LatLon(lat, -side), piece);
            }
            add(position, piece);
        }
        pieces.add(piece);
        List<List<LatLon>> lines = pieces.stream().filter(each -> each.size() > 1).toList();
        return lines.isEmpty() ? List.of(line) : lines;
    }

    private static double latitudeAtEdge(LatLon from, LatLon to) {
        double before = EDGE - Math.abs(from.lon());
        double after = EDGE - Math.abs(to.lon());
        double all = before + after;
        double share = all == 0 ? 0 : before / all;
        double lat = from.lat() + (to.lat() - from.lat()) * share;
        return Math.round(lat * 1e7) / 1e7;
    }

    private static void add(LatLon position, List<LatLon> piece) {
        if (piece.isEmpty() || !piece.getLast().equals(position)) {
            piece.add(position);
        }
    }
}
