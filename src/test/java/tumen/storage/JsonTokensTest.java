package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class JsonTokensTest {
    private static final JsonMapper OTHER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private static final List<String> SEEDS =
            List.of(
                    "{\"a\":[1,-2.50,3e4,0,-0.0E-1],\"b\":{\"c\":\"\\u00e9\\n\\\"\"},\"d\":null}",
                    " [ true , false,null,\"항구\",\"порт\" , [ ] , { } ]\r\n\t",
                    "{\"длинное имя\":\"\\\\ \\/ \\b\\f\\r\\t\",\"𝄞\":\"\\uD834\\uDD1E𝄞\"}",
                    "[[[[{\"a\":{\"b\":[\"x\",[9,8,[7]]]}}]]]]",
                    "\"text\"",
                    "12.75");

    private static final byte[] SIGNS =
            "{}[]:,\"\\ \n0123456789.-+eEtrufalsn/xé한\u0001\u007F".getBytes(StandardCharsets.UTF_8);

    /// A value as it is read, or why it is not.
    private static Object read(JsonTokens json) {
        try {
            Problems problems = new Problems();
            Json value = new JsonTree(json, problems).field(JsonPath.TOP, "");
            if (json.peek() >= 0) {
                return "line 0: more follows";
            }
            return problems.hasErrors() ? problems.inFileOrder() : plain(Plain.of(value));
        } catch (JsonException e) {
            return "line " + e.line() + ": " + e.getMessage();
        }
    }

    private static Object read(byte[] bytes) {
        return read(
                new JsonTokens(bytes.clone(), InputStream.nullInputStream(), Piece.Start.OF_FILE));
    }

    /// The same from a stream that gives a few bytes at a time.
    private static Object readByDrops(byte[] bytes, int most) {
        InputStream drops =
                new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] into, int from, int length) {
                        return super.read(into, from, Math.min(length, most));
                    }
                };
        return read(new JsonTokens(new byte[0], drops, Piece.Start.OF_FILE));
    }

    /// A plain value in a list of its own, so that texts are no complaints.
    private static List<@Nullable Object> plain(@Nullable Object value) {
        List<@Nullable Object> one = new ArrayList<>();
        one.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> fields = new LinkedHashMap<>();
            map.forEach((name, field) -> fields.put(name, plain(field)));
            one.set(0, fields);
        } else if (value instanceof List<?> list) {
            one.set(0, list.stream().map(JsonTokensTest::plain).toList());
        }
        return one;
    }

    /// What the other parser reads; nothing where it refuses.
    private static @Nullable Object readOtherwise(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            JsonNode node = OTHER.readTree(text);
            return node.isMissingNode() ? null : plain(plainOf(node));
        } catch (JacksonException | CharacterCodingException refused) {
            return null;
        }
    }

    private static @Nullable Object plainOf(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            node.properties()
                    .forEach(field -> fields.put(field.getKey(), plainOf(field.getValue())));
            return fields;
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plainOf(item)));
            return items;
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isNull() ? null : node.isBoolean() ? node.booleanValue() : node.stringValue();
    }

    private static byte[] changed(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed.clone();
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            bytes[at] =
                    random.nextInt(8) == 0
                            ? (byte) random.nextInt(256)
                            : SIGNS[random.nextInt(SIGNS.length)];
        }
        return bytes;
    }

    @Test
    void readsWhatAnotherParserReadsAndRefusesWhatThatRefuses() {
        SplittableRandom random = new SplittableRandom(7);
        int accepted = 0;
        for (int round = 0; round < 60_000; round++) {
            byte[] seed = SEEDS.get(round % SEEDS.size()).getBytes(StandardCharsets.UTF_8);
            byte[] bytes = round < SEEDS.size() ? seed : changed(seed, random);
            Object read = read(bytes);
            Object other = readOtherwise(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (other == null) {
                assertThat(read).as("%s", text).isInstanceOf(String.class);
            } else if (!String.valueOf(read).contains("is written twice")) {
                assertThat(read).as("%s", text).isEqualTo(other);
                accepted++;
            }
            assertThat(readByDrops(bytes, 1 + round % 5)).as("%s", text).isEqualTo(read);
        }
        assertThat(accepted).isBetween(5_000, 55_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [1,]            | line 1: column 4: not JSON: ']' where there should be a value
                    {"a":1,}        | line 1: column 8: not JSON: '}' where there should be a name in quotation marks
                    {"a" 1}         | line 1: column 6: not JSON: '1' where there should be a colon
                    [1 2]           | line 1: column 4: not JSON: '2' where there should be a comma or ]
                    [01]            | line 1: column 3: not JSON: '1' where there should be a comma or ]
                    [1.]            | line 1: column 4: not JSON: ']' where there should be a digit
                    ["항\\q"]       | line 1: column 5: not JSON: 'q' where there should be one of " \\ / b f n r t u
                    ["\\u12g4"]     | line 1: column 7: not JSON: 'g' where there should be a hexadecimal digit
                    [tru]           | line 1: column 2: not JSON: 't' where there should be a value
                    ["a             | line 1: column 4: not JSON: the text has no end
                    ["항구",항]      | line 1: column 7: not JSON: '항' where there should be a value
                    {"a":           | line 1: column 6: not JSON: the file ends where there should be a value
                    """)
    void saysWhatShouldStandWhereSomethingElseDoes(String text, String complaint) {
        assertThat(read(text.strip().getBytes(StandardCharsets.UTF_8))).isEqualTo(complaint);
    }

    @Test
    void aTextMayNotGoOnInAnotherLine() {
        assertThat(read("[\"a\nb\"]".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "line 1: column 4: not JSON: '\n' where there should be a sign of a text");
    }

    @Test
    void aReplacementCharacterThatIsWrittenIsATextLikeAnyOther() {
        assertThat(read("\"a\uFFFDb\"".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(List.of("a\uFFFDb"));
    }
}
