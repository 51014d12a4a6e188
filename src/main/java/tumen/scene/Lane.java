package tumen.scene;

import tumen.model.Event;

import java.util.List;

/// A band of the timeline for one group of event types.
///
/// `rows` rows of `pitch` pixels stand in the middle of its `height`.
record Lane(String title, double top, double height, int rows, double pitch, List<Event> events) {
    Lane {
        events = List.copyOf(events);
    }

    /// The y of the middle of a row.
    double middle(int row) {
        return top + (height - rows * pitch) / 2 + (row + 0.5) * pitch;
    }
}
