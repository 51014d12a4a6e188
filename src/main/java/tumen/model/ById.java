package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.progress.Wanted;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The things of a list by their ids: eight to sixteen bytes for each of a million things, where a
/// hash map takes forty. Of things with the same id the last counts.
final class ById<T> extends AbstractMap<String, T> {
    private static final int SPREAD = 0x9E3779B9;

    private final List<T> things;
    private final Function<T, String> id;

    /// The places of things in their list, from 1, each at or after the slot of its id's hash.
    private final int[] places;

    private final int shift;
    private final int size;

    ById(List<T> things, Function<T, String> id) {
        this.things = things;
        this.id = id;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * things.size() + 1);
        this.places = new int[1 << bits];
        this.shift = Integer.SIZE - bits;
        int found = 0;
        int place = 0;
        for (T thing : things) {
            Wanted.each(place);
            int slot = slot(id.apply(thing));
            found += places[slot] == 0 ? 1 : 0;
            places[slot] = ++place;
        }
        this.size = found;
    }

    /// The slot of an id, or the free one where it would be.
    private int slot(String wanted) {
        int slot = (wanted.hashCode() * SPREAD) >>> shift;
        while (places[slot] != 0 && !id.apply(things.get(places[slot] - 1)).equals(wanted)) {
            slot = (slot + 1) & (places.length - 1);
        }
        return slot;
    }

    @Override
    public @Nullable T get(@Nullable Object key) {
        int place = key instanceof String wanted ? places[slot(wanted)] : 0;
        return place == 0 ? null : things.get(place - 1);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<String, T>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, T>> iterator() {
                return IntStream.range(0, things.size())
                        .filter(place -> places[slot(id.apply(things.get(place)))] == place + 1)
                        .mapToObj(things::get)
                        .map(thing -> Map.entry(id.apply(thing), thing))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
