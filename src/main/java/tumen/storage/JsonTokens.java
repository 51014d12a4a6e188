package tumen.storage;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import tumen.words.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/// Reads JSON (RFC 8259) in UTF-8, strictly, and knows where it is. Whoever uses it looks with
/// [#peek()] at what comes next and asks for it.
///
/// Throws [JsonException] at the first byte that cannot stand where it does, and
/// `UncheckedIOException` when the stream fails.
final class JsonTokens {
    /// One level deeper than may be, so that the level itself is told of here.
    private static final TokenStreamFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(ReadLimits.DEPTH + 1)
                                    .maxStringLength(ReadLimits.TEXT_LENGTH)
                                    .maxNumberLength(ReadLimits.NUMBER_LENGTH)
                                    .maxNameLength(ReadLimits.NAME_LENGTH)
                                    .build())
                    .build();

    private final JsonTape tape;
    private final Piece.Start start;
    private @Nullable JsonParser parser;

    /// What comes next, once it was looked at; null at the end.
    private @Nullable JsonToken next;

    private boolean isLookedAt;
    private int depth;

    /// Reads the bytes of an array, which is its own from now on, then those of a stream.
    JsonTokens(byte[] bytes, InputStream more, Piece.Start start) {
        this(bytes, bytes.length, more, start);
    }

    /// Reads so many bytes of an array, which is its own until they are read, then those of a
    /// stream.
    JsonTokens(byte[] bytes, int length, InputStream more, Piece.Start start) {
        this.tape = new JsonTape(bytes, length, more, start);
        this.start = start;
    }

    /// The array at hand last, when nothing more is to be read.
    byte[] bytes() {
        return tape.bytes();
    }

    /// Whether a byte order mark comes first, which is passed over.
    boolean hasByteOrderMark() {
        return tape.hasMark();
    }

    /// Made when it is first needed, as it reads at once.
    private JsonParser parser() {
        JsonParser made = parser;
        if (made == null) {
            made = FACTORY.createParser(ObjectReadContext.empty(), tape);
            parser = made;
        }
        return made;
    }

    /// The first sign of what comes next, `0` for any number, not taken yet; -1 at the end.
    int peek() {
        if (!isLookedAt) {
            next = asked(JsonParser::nextToken, false);
            isLookedAt = true;
        }
        JsonToken token = next;
        if (token == null) {
            return -1;
        }
        return switch (token) {
            case START_OBJECT -> '{';
            case END_OBJECT -> '}';
            case START_ARRAY -> '[';
            case END_ARRAY -> ']';
            case PROPERTY_NAME, VALUE_STRING -> '"';
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> '0';
            case VALUE_TRUE -> 't';
            case VALUE_FALSE -> 'f';
            default -> 'n';
        };
    }

    /// Where in the file what [#peek()] tells stands.
    Spot spot() {
        TokenStreamLocation token = parser().currentTokenLocation();
        return new Spot(
                start.line() + token.getLineNr() - 1, start.offset() + token.getByteOffset());
    }

    /// Goes into the list or object that begins here; whether anything is in it.
    boolean enter(char closing) {
        if (++depth > ReadLimits.DEPTH) {
            throw beyond("fault.most.depth", ReadLimits.DEPTH);
        }
        isLookedAt = false;
        return another(closing);
    }

    /// Goes on in a list or object; whether anything more is in it.
    boolean another(char closing) {
        if (peek() != closing) {
            return true;
        }
        isLookedAt = false;
        depth--;
        return false;
    }

    /// A field's name.
    String name() {
        peek();
        return taken(JsonParser::currentName);
    }

    /// The text that is next, or the number as it is written.
    String text() {
        peek();
        return taken(JsonParser::getString);
    }

    /// Passes over a word that is next, such as `true`.
    void word() {
        isLookedAt = false;
    }

    private String taken(Function<JsonParser, @Nullable String> question) {
        if (next == null) {
            throw JsonFault.ends(tape, parser());
        }
        isLookedAt = false;
        return Objects.requireNonNull(asked(question, next == JsonToken.VALUE_STRING));
    }

    private <T> @Nullable T asked(Function<JsonParser, @Nullable T> question, boolean inText) {
        try {
            return question.apply(parser());
        } catch (StreamConstraintsException e) {
            throw beyond(parser());
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException problem) {
                throw new UncheckedIOException(problem);
            }
            throw JsonFault.of(tape, parser(), inText, e);
        }
    }

    private JsonException beyond(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return beyond("fault.most.text", ReadLimits.TEXT_LENGTH);
        }
        boolean named =
                parser.streamReadContext().inObject()
                        && parser.currentToken() != JsonToken.PROPERTY_NAME;
        return named
                ? beyond("fault.most.name", ReadLimits.NAME_LENGTH)
                : beyond("fault.most.number", ReadLimits.NUMBER_LENGTH);
    }

    private JsonException beyond(String key, int most) {
        long here = parser().currentLocation().getByteOffset();
        return tape.wrong(here, Words.of(key, Words.number(most)));
    }
}
