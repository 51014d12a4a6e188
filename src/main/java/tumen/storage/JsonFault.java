package tumen.storage;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

import tumen.words.Words;

/// Why a parser stopped: what stands there, and what should, told by what it read last and by the
/// signs before.
final class JsonFault {
    private final JsonTape tape;
    private final JsonParser parser;
    private final boolean inText;
    private long at;

    private JsonFault(JsonTape tape, JsonParser parser, boolean inText, long at) {
        this.tape = tape;
        this.parser = parser;
        this.inText = inText;
        this.at = at;
        tape.reach(at + Integer.BYTES);
    }

    /// What to say of a problem, met within a text or between two values.
    static JsonException of(
            JsonTape tape, JsonParser parser, boolean inText, JacksonException problem) {
        long offset = problem.getLocation().getByteOffset();
        return new JsonFault(tape, parser, inText, offset).told();
    }

    /// What to say of a file that ends where a value should stand.
    static JsonException ends(JsonTape tape, JsonParser parser) {
        return new JsonFault(tape, parser, false, parser.currentLocation().getByteOffset()).told();
    }

    private JsonException told() {
        if (tape.at(at) >= 0) {
            String expected = expected();
            return wrong(Words.of("fault.json.instead", tape.sign(at), expected));
        }
        return inText || isInName()
                ? wrong(Words.of("fault.json.endless"))
                : wrong(Words.of("fault.json.ends", isInNumber() ? digit() : besides()));
    }

    private JsonException wrong(String message) {
        return tape.wrong(at, Words.of("fault.notJson", message));
    }

    private String expected() {
        if (tape.at(at - 1) == '\\') {
            return Words.of("fault.json.escape", "\" \\ / b f n r t u");
        }
        if (isInHex()) {
            return Words.of("fault.json.hex");
        }
        if (inText || isBlank(tape.at(at))) {
            return Words.of("fault.json.letter");
        }
        if (isInNumber()) {
            return digit();
        }
        while (isOfWord(tape.at(at - 1))) {
            at--;
        }
        return besides();
    }

    /// What should stand between values, or as one.
    private String besides() {
        TokenStreamContext within = parser.streamReadContext();
        int before = before(at);
        if (within.inObject() && parser.currentToken() == JsonToken.PROPERTY_NAME) {
            return before == ':' ? value() : Words.of("fault.json.colon");
        }
        if (within.inObject() && before != ',' && before != '{') {
            return Words.of("fault.json.comma", '}');
        }
        if (within.inArray() && before != ',' && before != '[') {
            return Words.of("fault.json.comma", ']');
        }
        return within.inObject() ? Words.of("fault.json.name") : value();
    }

    private static String value() {
        return Words.of("fault.json.value");
    }

    private static String digit() {
        return Words.of("fault.json.digit");
    }

    /// The last sign before an offset that is no white space.
    private int before(long offset) {
        long place = offset - 1;
        while (isBlank(tape.at(place))) {
            place--;
        }
        return tape.at(place);
    }

    private boolean isInHex() {
        long place = at - 1;
        while (place >= at - 4 && Character.digit(tape.at(place), 16) >= 0) {
            place--;
        }
        return tape.at(place) == 'u' && tape.at(place - 1) == '\\';
    }

    private boolean isInNumber() {
        int last = tape.at(at - 1);
        int earlier = tape.at(at - 2);
        return last == '.'
                || last == '-'
                || (last == '+' && isExponent(earlier))
                || (isExponent(last) && earlier >= '0' && earlier <= '9');
    }

    /// Whether a name was begun and not ended where the file does.
    private boolean isInName() {
        long quote = at - 1;
        while (tape.at(quote) >= 0 && tape.at(quote) != '"') {
            quote--;
        }
        int before = before(quote);
        return parser.streamReadContext().inObject()
                && parser.currentToken() != JsonToken.PROPERTY_NAME
                && tape.at(quote) == '"'
                && (before == ',' || before == '{');
    }

    private static boolean isExponent(int sign) {
        return sign == 'e' || sign == 'E';
    }

    private static boolean isBlank(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    private static boolean isOfWord(int sign) {
        return sign == '+' || sign >= 0x80 || Character.isLetter(sign);
    }
}
