package tumen.scene;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds room for labels, one after the other: what is placed first keeps its room. Boxes are in
/// any one frame of pixels. Used within one function and thrown away.
final class LabelPlacement {
    private static final double CELL = 64;

    private final Map<Long, List<Box>> taken = new HashMap<>();
    private final Map<Long, List<Box>> discouraged = new HashMap<>();

    /// Keeps a box free of labels.
    void cover(Box box) {
        add(taken, box);
    }

    /// Keeps boxes free of labels.
    void coverAll(List<Box> boxes) {
        boxes.forEach(this::cover);
    }

    /// Keeps a box free of labels that have another choice.
    void discourage(Box box) {
        add(discouraged, box);
    }

    /// Whether a box meets nothing that was placed or covered.
    boolean isFree(Box box) {
        return isFree(taken, box);
    }

    /// Takes the first of the candidates that is free and not discouraged, else the first that is
    /// free; none if all are taken.
    Optional<Box> place(List<Box> candidates) {
        Optional<Box> best = best(candidates);
        best.ifPresent(this::cover);
        return best;
    }

    private Optional<Box> best(List<Box> candidates) {
        @Nullable Box first = null;
        for (Box box : candidates) {
            if (isFree(box)) {
                if (isFree(discouraged, box)) {
                    return Optional.of(box);
                }
                first = first == null ? box : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private static void add(Map<Long, List<Box>> grid, Box box) {
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                grid.computeIfAbsent(key(column, row), key -> new ArrayList<>()).add(box);
            }
        }
    }

    private static boolean isFree(Map<Long, List<Box>> grid, Box box) {
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                for (Box other : grid.getOrDefault(key(column, row), List.of())) {
                    if (other.intersects(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xFFFFFFFFL);
    }
}
