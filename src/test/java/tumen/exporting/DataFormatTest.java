package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import tumen.geo.LatLon;
import tumen.model.Basis;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Leg;
import tumen.model.Mode;
import tumen.model.Names;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.SampleProject;
import tumen.state.AppState;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;
import tumen.storage.ShippedDataset;
import tumen.time.TimeWindow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/// Data exports read back hold the events, dates and sources that are shown.
class DataFormatTest {
    @Test
    void everyRowOfTheCsvIsAnEventShownWithItsDatesAndSources() throws IOException {
        Export export = autumn();
        List<NamedCsvRecord> rows = csv(export);
        assertThat(rows)
                .extracting(row -> row.getField("id"))
                .containsExactlyElementsOf(ids(export));
        NamedCsvRecord summit = row(rows, "2023-09-13-kim-putin-summit");
        assertThat(summit.getField("when")).isEqualTo("2023-09-13");
        assertThat(summit.getField("earliest")).isEqualTo("2023-09-13");
        assertThat(summit.getField("disputed")).contains("place");
        assertThat(summit.getField("sources")).contains("https://");
        assertThat(Double.parseDouble(summit.getField("latitude"))).isBetween(40.0, 60.0);
    }

    @Test
    void theCsvOfTheSampleSaysWhatItSays() throws IOException {
        NamedCsvRecord sailings = row(csv(Exports.sample()), "sailings");
        assertThat(sailings.getFields())
                .containsExactly(
                        "sailings",
                        "Angara carries containers",
                        "shipment",
                        "2023-09-07/2023-10-01",
                        "2023-09-07",
                        "2023-10-01",
                        "2023-10-17",
                        "Rajin port; Dunai",
                        "Rajin to Dunai by sea",
                        "MV Angara",
                        "more than 1000 containers",
                        "By sea.",
                        "sea",
                        "1",
                        "B2",
                        "",
                        "ship-report press, On ship-report, 2023-10-17",
                        "",
                        "42.234",
                        "130.293",
                        "500.0");
    }

    @Test
    void aHostileTitleIsNoFormulaInTheCsv() throws IOException {
        List<NamedCsvRecord> rows = csv(Exports.titled(Exports.HOSTILE));
        assertThat(rows)
                .extracting(row -> row.getField("title"))
                .containsOnly("'" + Exports.HARMLESS);
    }

    @Test
    void geoJsonHasEveryEventAtItsPlacesAndEveryLegOfTheirRoutes() throws IOException {
        Export export = autumn();
        List<JsonNode> features = features(export);
        assertThat(
                        features.stream()
                                .filter(feature -> feature.has("id"))
                                .map(feature -> feature.get("id").asString()))
                .containsExactlyElementsOf(ids(export));
        assertThat(features)
                .allSatisfy(feature -> {
                    assertThat(feature.get("type").asString()).isEqualTo("Feature");
                    assertThat(feature.has("geometry")).isTrue();
                    assertThat(feature.has("properties")).isTrue();
                });
        JsonNode sailings = features(Exports.sample()).getFirst();
        assertThat(sailings.at("/geometry/type").asString()).isEqualTo("MultiPoint");
        assertThat(sailings.at("/geometry/coordinates/0").toString()).isEqualTo("[130.293,42.234]");
        assertThat(sailings.at("/properties/sources/0").asString())
                .isEqualTo("ship-report press, On ship-report, 2023-10-17");
        JsonNode leg = features(Exports.sample()).getLast();
        assertThat(leg.at("/geometry/type").asString()).isEqualTo("LineString");
        assertThat(leg.at("/properties/events").toString()).isEqualTo("[\"sailings\"]");
        assertThat(leg.at("/properties/basis").asString()).isEqualTo("inferred");
    }

    @Test
    void geoJsonCutsAWayOverThe180thMeridianAndNeverLeavesTheGlobe() throws IOException {
        JsonNode leg = features(overTheMeridian()).getLast();
        assertThat(leg.at("/geometry/type").asString()).isEqualTo("MultiLineString");
        assertThat(leg.at("/geometry/coordinates").toString())
                .isEqualTo("[[[170,40],[180,45]],[[-180,45],[-170,50]]]");
    }

    @Test
    void aHostileTitleIsOnlyTextInGeoJsonAndKml() throws Exception {
        Export export = Exports.titled(Exports.HOSTILE);
        assertThat(features(export).getFirst().at("/properties/title").asString())
                .isEqualTo(Exports.HARMLESS);
        Document kml = kml(export);
        assertThat(Xml.contents(kml, "name")).contains(Exports.HARMLESS);
        assertThat(kml.getElementsByTagName("script").getLength()).isZero();
        assertThat(KmlPlacemarks.shielded("<script>&")).isEqualTo("&lt;script&gt;&amp;");
    }

    @Test
    void kmlHasEveryEventWithItsTimeItsDataAndItsPlaces() throws Exception {
        Export export = autumn();
        Document kml = kml(export);
        assertThat(Xml.contents(kml, "name"))
                .containsAll(export.state().visible().stream().map(Event::title).toList());
        Document sample = kml(Exports.sample());
        assertThat(Xml.contents(sample, "begin")).contains("2023-09-07");
        assertThat(Xml.contents(sample, "end")).contains("2023-10-01");
        assertThat(Xml.contents(sample, "value"))
                .contains("ship-report press, On ship-report, 2023-10-17");
        assertThat(Xml.contents(sample, "coordinates"))
                .contains("130.293,42.234", "130.293,42.234 130.45,42.1 132.372,42.874");
    }

    @Test
    void theProjectOfWhatIsShownOpensWithoutAProblemAndHoldsTheEventsShown(@TempDir Path folder)
            throws IOException {
        Export export = autumn();
        Path file = folder.resolve("shown.tumen.json");
        Files.write(file, Exports.bytes(new TumenFormat(), export));
        ReadResult result = ProjectReader.read(file);
        assertThat(result.problems()).isEmpty();
        Project shown = ((ReadResult.Accepted) result).project();
        assertThat(shown.events())
                .extracting(Event::id)
                .containsExactlyInAnyOrderElementsOf(ids(export));
        assertThat(shown.sources()).hasSizeLessThan(ShippedDataset.project().sources().size());
    }

    @Test
    void whatWasPublicLaterIsInNoDataOfAKnowledgeDate(@TempDir Path folder) throws IOException {
        Export whole = Exports.of(ShippedDataset.project());
        AppState then =
                whole.state()
                        .withView(
                                whole.state()
                                        .view()
                                        .withFilter(
                                                whole.state()
                                                        .view()
                                                        .filter()
                                                        .withKnownOn(OptionalLong.of(19_631))));
        Export export = new Export(whole.pictures(), then, whole.options());
        Path file = folder.resolve("then.tumen.json");
        Files.write(file, Exports.bytes(new TumenFormat(), export));
        Project shown = ((ReadResult.Accepted) ProjectReader.read(file)).project();
        assertThat(shown.events()).isNotEmpty();
        assertThat(shown.events().stream().flatMap(event -> event.claims().stream()))
                .allSatisfy(claim ->
                        assertThat(claim.made() == null || claim.made().span().latest() <= 19_631)
                                .isTrue());
        assertThat(shown.title())
                .isEqualTo("Korea–Russia military cooperation, as known on 1 Oct 2023");
        assertThat(csv(export))
                .hasSize(shown.events().size())
                .allSatisfy(row -> assertThat(row.getField("asKnownOn")).isEqualTo("2023-10-01"));
        assertThat(features(export))
                .filteredOn(feature -> feature.has("id"))
                .allSatisfy(feature ->
                        assertThat(feature.at("/properties/asKnownOn").asString())
                                .isEqualTo("2023-10-01"));
    }

    /// The shipped story from September to October 2023.
    private static Export autumn() {
        Export whole = Exports.of(ShippedDataset.project());
        AppState state = whole.state();
        TimeWindow window = new TimeWindow(19_601, 19_662);
        return new Export(
                whole.pictures(), state.withView(state.view().withWindow(window)), whole.options());
    }

    private static Export overTheMeridian() {
        Leg leg =
                new Leg(
                        Mode.SEA,
                        Basis.INFERRED,
                        null,
                        null,
                        List.of(new LatLon(40, 170), new LatLon(50, -170)),
                        Extra.NONE);
        Project sample = SampleProject.PROJECT;
        Route route = sample.routes().getFirst();
        Route far =
                new Route(
                        route.id(),
                        Names.english("Over the meridian"),
                        List.of(leg),
                        "schematic",
                        null,
                        List.of(),
                        Extra.NONE);
        return Exports.of(
                new Project(
                        sample.title(),
                        null,
                        sample.sources(),
                        sample.places(),
                        List.of(far),
                        sample.actors(),
                        sample.types(),
                        sample.events(),
                        List.of(),
                        sample.views(),
                        sample.unwatched(),
                        sample.release(),
                        Extra.NONE));
    }

    private static List<String> ids(Export export) {
        return export.state().visible().stream().map(Event::id).toList();
    }

    private static List<NamedCsvRecord> csv(Export export) throws IOException {
        String text = new String(Exports.bytes(new CsvFormat(), export), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String id) {
        return rows.stream().filter(row -> row.getField("id").equals(id)).findFirst().orElseThrow();
    }

    private static List<JsonNode> features(Export export) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Exports.bytes(new GeoJsonFormat(), export));
        assertThat(root.get("type").asString()).isEqualTo("FeatureCollection");
        return new ArrayList<>(
                StreamSupport.stream(root.get("features").spliterator(), false).toList());
    }

    private static Document kml(Export export) throws Exception {
        return Xml.read(Exports.bytes(new KmlFormat(), export));
    }
}
