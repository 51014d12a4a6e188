package tumen.storage;

import java.util.Arrays;

/// Ids and the lines they stand in, many of them in little room. For one thread.
final class IdTable {
    private static final int LEAST = 1 << 10;
    private static final int SPREAD = 0x9E3779B9;

    private String[] ids = new String[LEAST];
    private int[] lines = new int[LEAST];
    private int size;

    /// The places of ids, from 1, each at or after the slot of its hash; never half full.
    private int[] places = new int[2 * LEAST];

    /// Adds an id, unless it is there already; the line it is known from then, else -1.
    int add(String id, int line) {
        int slot = slot(id);
        if (places[slot] != 0) {
            return lines[places[slot] - 1];
        }
        if (size == ids.length) {
            grow();
            slot = slot(id);
        }
        ids[size] = id;
        lines[size] = line;
        places[slot] = ++size;
        return -1;
    }

    boolean contains(String id) {
        return places[slot(id)] != 0;
    }

    int size() {
        return size;
    }

    /// All ids in the order they were added in.
    String[] all() {
        return Arrays.copyOf(ids, size);
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        lines = Arrays.copyOf(lines, 2 * size);
        places = new int[4 * size];
        for (int place = 0; place < size; place++) {
            places[slot(ids[place])] = place + 1;
        }
    }

    /// The slot of an id, or the free one where it would be.
    private int slot(String id) {
        int slot = (id.hashCode() * SPREAD) >>> Integer.numberOfLeadingZeros(places.length - 1);
        while (places[slot] != 0 && !ids[places[slot] - 1].equals(id)) {
            slot = (slot + 1) & (places.length - 1);
        }
        return slot;
    }
}
