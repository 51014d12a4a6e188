package tumen.storage;

import org.jspecify.annotations.Nullable;

/// The way to a value from the file's top: `events[12].claims[0].when`. A chain, so that walking a
/// large file writes no texts.
record JsonPath(@Nullable JsonPath parent, String name, int index) {
    /// The file's top.
    static final JsonPath TOP = new JsonPath(null, "", -1);

    /// A field of the object here.
    JsonPath field(String field) {
        return new JsonPath(this, field, -1);
    }

    /// An item of the list here, from 0.
    JsonPath item(int item) {
        return new JsonPath(this, "", item);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? name : before + "." + name;
    }
}
