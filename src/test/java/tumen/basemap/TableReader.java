package tumen.basemap;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads the gzipped tables of the base map: `{"columns": [...], "rows": [[...], ...]}`.
final class TableReader {
    private TableReader() {}

    /// One row; values by column name, as written in the file.
    record Row(List<@Nullable String> columns, List<@Nullable String> values) {
        /// The value of a column, null where the file says null.
        @Nullable String text(String column) {
            int at = columns.indexOf(column);
            if (at < 0 || at >= values.size()) {
                throw new IllegalArgumentException("a row has no column " + column);
            }
            return values.get(at);
        }

        /// The value of a column that must have one.
        String required(String column) {
            String value = text(column);
            if (value == null) {
                throw new IllegalArgumentException("column " + column + " is empty in " + values);
            }
            return value;
        }

        double number(String column) {
            return Double.parseDouble(required(column));
        }
    }

    /// All rows. Throws [BaseMapException] if the bytes are not gzip or not such a table.
    static List<Row> read(String file, InputStream gzipped) {
        try (InputStream plain = new GZIPInputStream(gzipped);
                JsonParser json =
                        new JsonFactory().createParser(ObjectReadContext.empty(), plain)) {
            return rows(json);
        } catch (JacksonException | IOException | IllegalArgumentException e) {
            throw damaged(file, e);
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

    static String where(TokenStreamLocation at) {
        return "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    }

    private static List<Row> rows(JsonParser json) {
        List<@Nullable String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "columns" -> columns = values(json);
                case "rows" -> {
                    while (json.nextToken() == JsonToken.START_ARRAY) {
                        rows.add(new Row(columns, values(json)));
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("it has no rows");
        }
        return rows;
    }

    private static List<@Nullable String> values(JsonParser json) {
        List<@Nullable String> values = new ArrayList<>();
        for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
            if (t == null || t.isStructStart()) {
                throw new IllegalArgumentException("a row holds more than plain values");
            }
            values.add(t == JsonToken.VALUE_NULL ? null : json.getString());
        }
        return values;
    }
}
