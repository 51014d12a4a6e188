package tumen.basemap;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.model.Names;
import tumen.scene.GroundLabel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The names of the base map as its tables and [DisputeLabels] say.
final class LabelSource {
    private static final String AREAS = "labels.json.gz";
    private static final String PLACES = "places.json.gz";

    private LabelSource() {}

    /// All labels, the most important first.
    static List<GroundLabel> labels() {
        List<GroundLabel> labels = new ArrayList<>(DisputeLabels.ALL);
        labels.addAll(read(AREAS, LabelSource::area));
        labels.addAll(
                read(PLACES, Function.identity()).stream()
                        .sorted(Comparator.comparingDouble(row -> -row.number("population")))
                        .map(LabelSource::place)
                        .toList());
        return labels.stream()
                .sorted(
                        Comparator.comparingInt(GroundLabel::rank)
                                .thenComparingDouble(GroundLabel::minZoom))
                .toList();
    }

    private static <T> List<T> read(String file, Function<TableReader.Row, T> make) {
        try (InputStream in = Files.newInputStream(LayerPacking.FOLDER.resolve(file))) {
            Stream<TableReader.Row> rows = TableReader.read(file, in).stream();
            return rows.map(make).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
