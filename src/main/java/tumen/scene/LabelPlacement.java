package tumen.scene;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Finds room for labels, one after the other: what is placed first keeps its room. Boxes are in
/// any one frame of pixels. Used within one function and thrown away.
final class LabelPlacement {
    private final BoxGrid taken = new BoxGrid();
    private final BoxGrid discouraged = new BoxGrid();

    /// Keeps a box free of labels.
    void cover(Box box) {
        taken.add(box);
    }

    /// Keeps boxes free of labels.
    void coverAll(List<Box> boxes) {
        boxes.forEach(this::cover);
    }

    /// Keeps a box free of labels that have another choice.
    void discourage(Box box) {
        discouraged.add(box);
    }

    /// Whether a box meets nothing that was placed or covered.
    boolean isFree(Box box) {
        return taken.isFree(box);
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
                if (discouraged.isFree(box)) {
                    return Optional.of(box);
                }
                first = first == null ? box : first;
            }
        }
        return Optional.ofNullable(first);
    }
}
