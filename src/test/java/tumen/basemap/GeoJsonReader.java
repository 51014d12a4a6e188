package tumen.basemap;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Streams one gzipped GeoJSON file of polygons or lines into a [Layer]; no tree is built.
final class GeoJsonReader {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();
    private static final int BUFFER = 1 << 16;
    private static final Set<LayerFile> POLYGONS =
            EnumSet.of(
                    LayerFile.WORLD_LAND,
                    LayerFile.WORLD_LAKES,
                    LayerFile.REGION_LAND,
                    LayerFile.REGION_LAKES);

    private final LayerFile file;
    private final LayerBuilder builder;
    private final Map<String, String> properties = new HashMap<>();

    /// The source's name inside `assets/basemap`.
    static String fileName(LayerFile file) {
        return file.stem() + ".geojson.gz";
    }

    private GeoJsonReader(LayerFile file) {
        this.file = file;
        this.builder = new LayerBuilder(POLYGONS.contains(file));
    }

    /// Reads a file of the base map.
    ///
    /// Throws [BaseMapException] if the bytes are not gzip, not GeoJSON or not positions on Earth.
    static Layer read(LayerFile file, InputStream gzipped) {
        try (InputStream plain = new GZIPInputStream(gzipped, BUFFER);
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), plain)) {
            GeoJsonReader reader = new GeoJsonReader(file);
            reader.collection(json);
            return reader.builder.build();
        } catch (JacksonException | IOException | IllegalArgumentException e) {
            throw TableReader.damaged(fileName(file), e);
        }
    }

    private void collection(JsonParser json) {
        expect(json, json.nextToken(), JsonToken.START_OBJECT);
        boolean features = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean here = json.currentName().equals("features");
            JsonToken value = json.nextToken();
            if (here) {
                expect(json, value, JsonToken.START_ARRAY);
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    feature(json);
                }
                features = true;
            } else {
                json.skipChildren();
            }
        }
        if (!features) {
            throw new IllegalArgumentException("it has no list of features");
        }
    }

    private void feature(JsonParser json) {
        int first = builder.parts();
        properties.clear();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "properties" -> properties(json);
                case "geometry" -> geometry(json);
                default -> json.skipChildren();
            }
        }
        builder.kindFrom(first, kind());
    }

    /// The kind of a feature: a river's level, a railway's rank, the code of a [Dispute].
    private int kind() {
        return switch (file) {
            case WORLD_LAND, WORLD_LAKES, REGION_LAND, REGION_LAKES, REGION_ADMIN1 -> 0;
            case REGION_RIVERS -> number("level");
            case RAILWAYS -> number("rank");
            case WORLD_BORDERS, REGION_BORDERS ->
                    "int".equals(properties.get("cls")) ? LayerFile.AGREED : 1;
            case REGION_DISPUTED ->
                    Dispute.named(properties.getOrDefault("kind", "missing kind")).code();
        };
    }

    private int number(String name) {
        return Integer.parseInt(properties.getOrDefault(name, "missing " + name));
    }

    private void properties(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            properties.put(name, json.getString());
        }
    }

    private void geometry(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean coordinates = json.currentName().equals("coordinates");
            JsonToken value = json.nextToken();
            if (!coordinates) {
                json.skipChildren();
            } else if (POLYGONS.contains(file)) {
                expect(json, value, JsonToken.START_ARRAY);
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    part(json);
                }
            } else {
                expect(json, value, JsonToken.START_ARRAY);
                part(json);
            }
        }
    }

    private void part(JsonParser json) {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            json.nextToken();
            double lon = json.getDoubleValue();
            json.nextToken();
            double lat = json.getDoubleValue();
            if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
                throw new IllegalArgumentException(
                        TableReader.where(json.currentLocation())
                                + lon
                                + ", "
                                + lat
                                + " is no position on Earth");
            }
            builder.add(lon, lat);
            expect(json, json.nextToken(), JsonToken.END_ARRAY);
        }
        builder.endPart();
    }

    private static void expect(JsonParser json, JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new IllegalArgumentException(
                    TableReader.where(json.currentLocation())
                            + "expected "
                            + wanted
                            + ", found "
                            + found);
        }
    }
}
