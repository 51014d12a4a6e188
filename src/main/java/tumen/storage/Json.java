package tumen.storage;

import tumen.words.Words;

import java.math.BigDecimal;
import java.util.List;

/// A JSON value that knows where it stands.
sealed interface Json {
    Spot spot();

    /// What it is, in words for a message.
    String kind();

    /// That something else was expected here, in words for a message.
    default String isNot(String expected) {
        return Words.of("fault.kind", expected, kind());
    }

    record Obj(Spot spot, JsonFields fields) implements Json {
        @Override
        public String kind() {
            return Words.of("fault.json.object", "{…}");
        }
    }

    record Arr(Spot spot, List<Json> items) implements Json {
        @Override
        public String kind() {
            return Words.of("fault.json.list");
        }
    }

    record Text(Spot spot, String value) implements Json {
        @Override
        public String kind() {
            return Words.of("fault.json.text");
        }
    }

    /// A number, and how it was written.
    record Num(Spot spot, BigDecimal value, String text) implements Json {
        @Override
        public String kind() {
            return Words.of("fault.json.number");
        }
    }

    record Bool(Spot spot, boolean value) implements Json {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    record Null(Spot spot) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
