package tumen.storage;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/// Writes JSON documents: fields in the order they are given, one to a line.
public final class JsonDocument {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonDocument() {}

    /// Writes one object and a line end to a stream, and leaves it open.
    public static void write(OutputStream stream, Consumer<FieldWriter> fields) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Pretty(), stream)) {
            generator.writeStartObject();
            fields.accept(new FieldWriter(generator));
            generator.writeEndObject();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
        stream.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    /// An object's fields as plain Java values, as [Plain] has them.
    static Map<String, @Nullable Object> plain(Consumer<FieldWriter> fields) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            write(written, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonTokens json =
                new JsonTokens(
                        written.toByteArray(), InputStream.nullInputStream(), Piece.Start.OF_FILE);
        return new JsonTree(json, new Problems()).field(JsonPath.TOP, "") instanceof Json.Obj object
                ? Plain.map(object)
                : Map.of();
    }

    /// Objects one field to a line, lists of plain values in one line.
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators =
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayElementSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(null);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
