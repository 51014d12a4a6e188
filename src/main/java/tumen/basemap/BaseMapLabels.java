package tumen.basemap;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.model.Names;
import tumen.scene.GroundLabel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The names on the base map: countries, seas, regions, rivers, places, and what disputed lines
/// are. The labels are not in the tiles: the scene draws them in the chosen language.
public final class BaseMapLabels {
    private static final String AREAS = "labels.json.gz";
    private static final String PLACES = "places.json.gz";

    private BaseMapLabels() {}

    /// Reads all labels from the class path, the most important first; call it off the UI thread.
    ///
    /// Throws [BaseMapException] if a file is missing or damaged.
    public static List<GroundLabel> load() {
        List<GroundLabel> labels = new ArrayList<>(DisputeLabels.ALL);
        labels.addAll(read(AREAS, BaseMapLabels::area));
        labels.addAll(
                read(PLACES, Function.identity()).stream()
                        .sorted(Comparator.comparingDouble(row -> -row.number("population")))
                        .map(BaseMapLabels::place)
                        .toList());
        return labels.stream()
                .sorted(
                        Comparator.comparingInt(GroundLabel::rank)
                                .thenComparingDouble(GroundLabel::minZoom))
                .toList();
    }

    private static <T> List<T> read(String file, Function<TableReader.Row, T> make) {
        try (InputStream in = BaseMap.open(file)) {
            Stream<TableReader.Row> rows = TableReader.read(file, in).stream();
            return rows.map(make).toList();
        } catch (IOException | IllegalArgumentException e) {
            throw new BaseMapException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static GroundLabel area(TableReader.Row row) {
        return label(row, row.required("kind"), null, (int) row.number("rank") - 1);
    }

    private static GroundLabel place(TableReader.Row row) {
        boolean state = row.number("capital") == 1;
        int rank = state ? 0 : Math.max(1, (int) row.number("zoom") - 2);
        String country = row.required("country");
        return label(
                row,
                state ? "capital" : row.required("kind"),
                country.isEmpty() ? null : country,
                rank);
    }

    private static GroundLabel label(
            TableReader.Row row, String kind, @Nullable String country, int rank) {
        return new GroundLabel(
                new LatLon(row.number("lat"), row.number("lon")),
                new Names(row.required("en"), row.text("ko"), row.text("ru")),
                kind,
                country,
                rank,
                row.number("zoom"));
    }
}
