package tumen.storage;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// The fields of an object, in their order. Most objects have few, which are looked through faster
/// than hashed.
final class JsonFields {
    private static final int USUAL = 12;
    private static final int FEW = 24;

    private String[] names = new String[USUAL];
    private Json[] values = new Json[USUAL];
    private int size;

    /// Where the field asked for next most likely stands: fields are mostly asked in their order.
    private int next;

    private @Nullable Map<String, Integer> places;

    /// How many there are.
    int size() {
        return size;
    }

    /// The value of a field, null if there is none.
    @Nullable Json get(String name) {
        int place = place(name);
        return place < 0 ? null : values[place];
    }

    /// The value of the field at a place.
    Json value(int place) {
        return values[place];
    }

    /// Adds a field, unless there is one of that name already, which is told.
    @Nullable Json add(String name, Json value) {
        int earlier = place(name);
        if (earlier >= 0) {
            return values[earlier];
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size] = value;
        if (places != null) {
            places.put(name, size);
        }
        size++;
        return null;
    }

    /// Gives the fields in their order.
    void forEach(BiConsumer<String, Json> taker) {
        for (int place = 0; place < size; place++) {
            taker.accept(names[place], values[place]);
        }
    }

    /// Where a field stands among the others; -1 if there is none of that name.
    int place(String name) {
        if (size > FEW) {
            return hashed().getOrDefault(name, -1);
        }
        if (next < size && name.equals(names[next])) {
            return next++;
        }
        for (int place = 0; place < size; place++) {
            if (name.equals(names[place])) {
                next = place + 1;
                return place;
            }
        }
        return -1;
    }

    private Map<String, Integer> hashed() {
        Map<String, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int place = 0; place < size; place++) {
                known.put(names[place], place);
            }
            places = known;
        }
        return known;
    }
}
