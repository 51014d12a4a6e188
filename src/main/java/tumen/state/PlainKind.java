package tumen.state;

import tumen.words.Words;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What plain value a field of a stored view holds, and how a link writes it.
enum PlainKind {
    TEXT {
        @Override
        boolean holds(Object value) {
            return value instanceof String;
        }

        @Override
        Object ofLink(String text) {
            return decoded(text);
        }
    },
    NUMBER {
        @Override
        boolean holds(Object value) {
            return value instanceof Number;
        }

        @Override
        Object ofLink(String text) {
            return number(text);
        }
    },
    TEXTS {
        @Override
        boolean holds(Object value) {
            return value instanceof List<?> list && list.stream().allMatch(TEXT::holds);
        }

        @Override
        Object ofLink(String text) {
            return items(text).map(PlainKind::decoded).toList();
        }
    },
    NUMBERS {
        @Override
        boolean holds(Object value) {
            return value instanceof List<?> list && list.stream().allMatch(NUMBER::holds);
        }

        @Override
        Object ofLink(String text) {
            return items(text).map(PlainKind::number).toList();
        }
    };

    /// Whether a plain value is of this kind.
    abstract boolean holds(Object value);

    /// The plain value a link's text stands for.
    ///
    /// @throws IllegalArgumentException saying what is wrong
    abstract Object ofLink(String text);

    /// The kind in words, for a message.
    String words() {
        return Words.of("view.kind." + name());
    }

    /// A plain value of any kind as a link writes it.
    static String toLink(Object value) {
        return switch (value) {
            case List<?> list ->
                    list.stream().map(PlainKind::toLink).collect(Collectors.joining(","));
            case BigDecimal number -> number.toPlainString();
            default -> encoded(String.valueOf(value));
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2F", "/");
    }

    static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Stream<String> items(String text) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(",", -1));
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Words.of("view.notNumber", text), e);
        }
    }
}
