package tumen.storage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.model.Actor;
import tumen.model.EventType;
import tumen.model.Extra;
import tumen.model.Names;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.Shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Makes the dataset on board out of the collected facts.
final class FactsConverter {
    private static final String SUMMARY =
            "What published reports say of the military cooperation of North Korea and Russia from"
                + " January 2023 to December 2025: summits, visits, shipments, deployments, and who"
                + " reported them when. Statements are in our own words. Tracks at sea and in the"
                + " air are schematic. City points: GeoNames (geonames.org), CC BY 4.0.";

    private FactsConverter() {}

    static Project project() {
        FactsSources sources = new FactsSources();
        return new Project(
                "Korea–Russia military cooperation",
                SUMMARY,
                sources.all(),
                FactsFiles.places().stream().map(FactsConverter::place).toList(),
                FactsFiles.routes().stream().map(FactsRoutes::route).toList(),
                FactsFiles.rows("actors.csv").stream().map(FactsConverter::actor).toList(),
                FactsFiles.rows("types.csv").stream().map(FactsConverter::type).toList(),
                new FactsEvents(sources).all(),
                FactsFiles.briefings(),
                List.of(),
                List.of(),
                Release.NONE,
                new Extra(Map.of("$schema", "../schema/tumen-project-1.schema.json")));
    }

    private static Place place(NamedCsvRecord row) {
        String id = row.getField("id");
        List<String> variants =
                FactsFiles.rows("variants.csv").stream()
                        .filter(variant -> variant.getField("place").equals(id))
                        .map(variant -> variant.getField("variant"))
                        .toList();
        return new Place(
                id,
                new Names(
                        row.getField("name_en"), row.getField("name_ko"), row.getField("name_ru")),
                variants,
                row.getField("kind"),
                row.getField("country"),
                new LatLon(
                        Double.parseDouble(row.getField("lat")),
                        Double.parseDouble(row.getField("lon"))),
                Double.parseDouble(row.getField("precision_m")),
                row.getField("source"),
                filled(row.getField("note")),
                Extra.NONE);
    }

    private static Actor actor(NamedCsvRecord row) {
        return new Actor(
                row.getField("id"),
                new Names(
                        row.getField("en"), filled(row.getField("ko")), filled(row.getField("ru"))),
                row.getField("kind"),
                Extra.NONE);
    }

    private static EventType type(NamedCsvRecord row) {
        return new EventType(
                row.getField("id"),
                row.getField("label"),
                row.getField("plural"),
                row.getField("lane"),
                Shape.valueOf(row.getField("shape").toUpperCase(Locale.ROOT).replace('-', '_')),
                Integer.parseInt(row.getField("dark").substring(1), 16),
                Integer.parseInt(row.getField("light").substring(1), 16),
                Extra.NONE);
    }

    private static @Nullable String filled(String field) {
        return field.isEmpty() ? null : field;
    }
}
