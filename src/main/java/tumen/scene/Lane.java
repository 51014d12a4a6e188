package tumen.scene;

import tumen.index.Matches;
import tumen.model.EventType;

import java.util.List;

/// A band of the timeline for one group of event types, with what the filter lets through of them.
///
/// `rows` rows of `pitch` pixels stand in the middle of its `height`, below them `ghostRows` for
/// events that only the project compared with has: one or none.
record Lane(
        String title,
        double top,
        double height,
        int rows,
        int ghostRows,
        double pitch,
        List<EventType> types,
        Matches matches) {
    private static final double LARGEST_SYMBOL = 13;
    private static final double LEAST_SYMBOL = 3;

    /// A lane of no more events needs no density.
    static final int FEW = 400;

    Lane {
        types = List.copyOf(types);
    }

    /// The y of the middle of a row.
    double middle(int row) {
        return top + (height - (rows + ghostRows) * pitch) / 2 + (row + 0.5) * pitch;
    }

    /// The y of the middle of the row of ghosts, the last there is.
    double ghostMiddle() {
        return middle(rows + ghostRows - 1);
    }

    /// The side of its symbols.
    double symbol() {
        return Math.max(LEAST_SYMBOL, Math.min(LARGEST_SYMBOL, pitch - 4));
    }

    /// Whether each of its events is drawn or counted where it stands, at any zoom: a lane of few
    /// events needs no density.
    boolean isSparse() {
        return matches.size() <= FEW;
    }
}
