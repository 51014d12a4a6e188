package tumen.basemap;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Streams one gzipped GeoJSON file of polygons or lines into a [Layer]; no tree is built.
final class LayerReader {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();
    private static final int BUFFER = 1 << 16;

    private final LayerFile file;
    private final LayerBuilder builder;
    private final Map<String, String> properties = new HashMap<>();

    private LayerReader(LayerFile file) {
        this.file = file;
        this.builder = new LayerBuilder(file.polygons());
    }

    /// Reads a file of the base map.
    ///
    /// Throws [BaseMapException] if the bytes are not gzip, not GeoJSON or not positions on Earth.
    static Layer read(LayerFile file, InputStream gzipped) {
        try (InputStream plain = new GZIPInputStream(gzipped, BUFFER);
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), plain)) {
            LayerReader reader = new LayerReader(file);
            reader.collection(json);
            return reader.builder.build();
        } catch (JacksonException | IOException | IllegalArgumentException e) {
            throw damaged(file.fileName(), e);
        }
    }

    /// What is wrong with a file, with the line if the parser knows it.
    static BaseMapException damaged(String fileName, Exception problem) {
        if (problem instanceof JacksonException json && json.getLocation() != null) {
            return new BaseMapException(
                    fileName, where(json.getLocation()) + json.getOriginalMessage(), json);
        }
        return new BaseMapException(fileName, String.valueOf(problem.getMessage()), problem);
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
        builder.kindFrom(first, file.kindOf(properties));
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
            } else if (file.polygons()) {
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
                        where(json.currentLocation())
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
                    where(json.currentLocation()) + "expected " + wanted + ", found " + found);
        }
    }

    private static String where(TokenStreamLocation at) {
        return "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    }
}
