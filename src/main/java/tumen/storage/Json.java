package tumen.storage;

import java.math.BigDecimal;
import java.util.List;

/// A JSON value that knows where it stands.
sealed interface Json {
    Spot spot();

    /// What it is, in words for a message.
    String kind();

    record Obj(Spot spot, JsonFields fields) implements Json {
        @Override
        public String kind() {
            return "an object {…}";
        }
    }

    record Arr(Spot spot, List<Json> items) implements Json {
        @Override
        public String kind() {
            return "a list […]";
        }
    }

    record Text(Spot spot, String value) implements Json {
        @Override
        public String kind() {
            return "text";
        }
    }

    /// A number, and how it was written.
    record Num(Spot spot, BigDecimal value, String text) implements Json {
        @Override
        public String kind() {
            return "a number";
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
