package tumen.scene;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Boxes, found by where they are. Made anew for every frame, so it keeps them in arrays.
final class BoxGrid {
    private static final double CELL = 64;
    private static final int SLOT_BITS = 8;
    private static final int LEAST = 256;
    private static final int SPREAD = 0x9E3779B9;
    private static final int NONE = -1;

    /// The entry added last to each slot of cells; those before follow by `earlier`.
    private final int[] latest = new int[1 << SLOT_BITS];

    private int[] earlier = new int[LEAST];
    private @Nullable Box[] boxes = new @Nullable Box[LEAST];
    private int count;

    BoxGrid() {
        Arrays.fill(latest, NONE);
    }

    /// Adds a box.
    void add(Box box) {
        for (int column = cell(box.x()); column <= cell(box.right()); column++) {
            for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
                add(box, slot(column, row));
            }
        }
    }

    private void add(Box box, int slot) {
        if (count == boxes.length) {
            boxes = Arrays.copyOf(boxes, 2 * count);
            earlier = Arrays.copyOf(earlier, 2 * count);
        }
        boxes[count] = box;
        earlier[count] = latest[slot];
        latest[slot] = count++;
    }

    /// Whether a box meets none of those that were added.
    boolean isFree(Box box) {
        for (int column = cell(box.x()); column <= cell(box.right()); column++) {
            for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
                for (int i = latest[slot(column, row)]; i != NONE; i = earlier[i]) {
                    Box other = boxes[i];
                    if (other != null && other.intersects(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static int slot(int column, int row) {
        return ((column * 31 + row) * SPREAD) >>> (Integer.SIZE - SLOT_BITS);
    }
}
