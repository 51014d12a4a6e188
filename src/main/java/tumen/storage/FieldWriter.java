package tumen.storage;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import tumen.geo.LatLon;
import tumen.model.Extra;
import tumen.time.Edtf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes a JSON object's fields; what is null or empty is left out.
public final class FieldWriter {
    private final JsonGenerator generator;

    FieldWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /// A text.
    public FieldWriter text(String name, @Nullable String value) {
        if (value != null) {
            generator.writeName(name).writeString(value);
        }
        return this;
    }

    FieldWriter date(String name, @Nullable Edtf value) {
        return text(name, value == null ? null : value.text());
    }

    FieldWriter number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            generator.writeName(name).writeNumber(value);
        }
        return this;
    }

    /// A finite number.
    public FieldWriter number(String name, double value) {
        return number(name, plain(value));
    }

    /// The shortest digits that read back as the same double.
    private static BigDecimal plain(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /// A list of texts.
    public FieldWriter texts(String name, List<String> values) {
        return items(name, values, generator::writeString);
    }

    /// Positions as `[longitude, latitude]`.
    public FieldWriter positions(String name, List<LatLon> positions) {
        return items(name, positions, this::position);
    }

    /// A position as `[longitude, latitude]`.
    public FieldWriter position(String name, LatLon position) {
        generator.writeName(name);
        position(position);
        return this;
    }

    /// Lines of positions.
    public FieldWriter lines(String name, List<List<LatLon>> lines) {
        return items(
                name,
                lines,
                line -> {
                    generator.writeStartArray();
                    line.forEach(this::position);
                    generator.writeEndArray();
                });
    }

    /// Nothing, said so.
    public FieldWriter nothing(String name) {
        generator.writeName(name).writeNull();
        return this;
    }

    private void position(LatLon position) {
        generator.writeStartArray();
        generator.writeNumber(plain(position.lon()));
        generator.writeNumber(plain(position.lat()));
        generator.writeEndArray();
    }

    /// A list of objects; `fields` writes those of one.
    public <T> FieldWriter objects(String name, List<T> values, Consumer<T> fields) {
        return items(name, values, value -> object(value, fields));
    }

    private <T> FieldWriter items(String name, List<T> values, Consumer<T> item) {
        if (!values.isEmpty()) {
            generator.writeName(name).writeStartArray();
            values.forEach(item);
            generator.writeEndArray();
        }
        return this;
    }

    /// An object; `fields` writes its fields.
    public <T> FieldWriter object(String name, @Nullable T value, Consumer<T> fields) {
        if (value != null) {
            generator.writeName(name);
            object(value, fields);
        }
        return this;
    }

    private <T> void object(T value, Consumer<T> fields) {
        generator.writeStartObject();
        fields.accept(value);
        generator.writeEndObject();
    }

    void extra(Extra extra) {
        extra.fields().forEach(this::unknown);
    }

    void unknown(String name, @Nullable Object value) {
        generator.writeName(name);
        unknown(value);
    }

    private void unknown(@Nullable Object value) {
        switch (value) {
            case null -> generator.writeNull();
            case String text -> generator.writeString(text);
            case BigDecimal number -> generator.writeNumber(number);
            case Number number -> generator.writeNumber(new BigDecimal(number.toString()));
            case Boolean bool -> generator.writeBoolean(bool);
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((name, field) -> unknown(String.valueOf(name), field));
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                list.forEach(this::unknown);
                generator.writeEndArray();
            }
            default ->
                    throw new IllegalArgumentException(
                            "no JSON value: " + value.getClass().getName());
        }
    }
}
