package tumen.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;

import tumen.geo.LatLon;
import tumen.model.Event;
import tumen.model.Place;
import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.state.AppState;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Comma-separated values in UTF-8 (RFC 4180): one event to a row, its first place as numbers.
final class CsvFormat implements ExportFormat {
    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        AppState state = export.shown();
        List<Event> events = state.visible();
        Watch watch = new Watch(progress, events.size());
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        List<String> header =
                new ArrayList<>(EventField.ALL.stream().map(EventField::name).toList());
        header.addAll(List.of("latitude", "longitude", "precisionMetres"));
        csv.writeRecord(header);
        for (Event event : events) {
            csv.writeRecord(cells(EventRow.of(event, state)));
            watch.did(1);
        }
        csv.flush();
    }

    private static List<String> cells(EventRow row) {
        List<String> cells = new ArrayList<>();
        EventField.ALL.forEach(field -> cells.add(CsvCell.of(field.text(row))));
        Optional<Place> place = row.places().stream().findFirst();
        cells.add(number(place.map(Place::position), LatLon::lat));
        cells.add(number(place.map(Place::position), LatLon::lon));
        cells.add(number(place, Place::precisionMetres));
        return cells;
    }

    private static <T> String number(Optional<T> of, Function<T, Double> number) {
        return of.map(number).map(String::valueOf).orElse("");
    }
}
