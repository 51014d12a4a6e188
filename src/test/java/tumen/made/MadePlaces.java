package tumen.made;

import tumen.geo.LatLon;
import tumen.model.Extra;
import tumen.model.Names;
import tumen.model.Place;

import java.util.List;
import java.util.SplittableRandom;

/// Invented places.
final class MadePlaces {
    private static final double SPREAD_DEGREES = 3;
    private static final double NEAREST_DEGREES = 0.03;

    private MadePlaces() {}

    /// The place of a number, most likely close to a real one.
    static Place near(Place real, int number) {
        SplittableRandom random = new SplittableRandom(number);
        double distance = NEAREST_DEGREES + SPREAD_DEGREES * Math.pow(random.nextDouble(), 3);
        double angle = random.nextDouble() * 2 * Math.PI;
        double lat = real.position().lat() + distance * Math.sin(angle) / 2;
        double lon = real.position().lon() + distance * Math.cos(angle);
        Names names =
                new Names(
                        real.names().en() + " " + number,
                        real.names().ko() == null ? null : real.names().ko() + " " + number,
                        real.names().ru() == null ? null : real.names().ru() + " " + number);
        return new Place(
                "p" + number,
                names,
                List.of(),
                "site",
                real.country(),
                new LatLon(rounded(Math.clamp(lat, -80, 80)), rounded(Math.clamp(lon, -179, 179))),
                500,
                null,
                null,
                Extra.NONE);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}
