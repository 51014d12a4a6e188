package tumen.ui.command;

import java.util.List;

/// Something the mouse or fingers do in a part of the window, as the list of keys tells it.
public record Gesture(String where, String gesture, String action) {
    private static final String TIMELINE = "Timeline";
    private static final String RULER = "Ruler";
    private static final String OVERVIEW = "Overview";
    private static final String MAP = "Map";
    private static final String BOTH = "Timeline, map";

    /// Every gesture, part by part.
    static final List<Gesture> ALL =
            List.of(
                    new Gesture(BOTH, "Hover", "Light the event in both, tell what it is"),
                    new Gesture(BOTH, "Click; Ctrl+click", "Select; add or take away"),
                    new Gesture(BOTH, "Right-click", "What can be done with the event"),
                    new Gesture(BOTH, "Double-click an event", "Zoom to it in both"),
                    new Gesture(TIMELINE, "Shift+click", "Select all from the last one to this"),
                    new Gesture(TIMELINE, "Wheel, pinch", "Zoom at the pointer"),
                    new Gesture(TIMELINE, "Shift+wheel, drag", "Move in time"),
                    new Gesture(TIMELINE, "Double-click beside events", "Show all time"),
                    new Gesture(TIMELINE, "Drag the playhead", "Move it"),
                    new Gesture(RULER, "Drag", "Choose a part of time"),
                    new Gesture(RULER, "Drag the part, its ends", "Move it, resize it"),
                    new Gesture(RULER, "Double-click", "Show the whole window again"),
                    new Gesture(OVERVIEW, "Drag the window, its ends", "Move it, resize it"),
                    new Gesture(OVERVIEW, "Drag outside; click", "A new window; move it there"),
                    new Gesture(MAP, "Wheel, pinch", "Zoom at the pointer"),
                    new Gesture(MAP, "Double-click; with Shift", "Zoom in; out"),
                    new Gesture(MAP, "Drag", "Move the map"),
                    new Gesture(MAP, "Shift+drag", "Zoom to a box"),
                    new Gesture(MAP, "Alt+Shift+drag", "Select in a box"),
                    new Gesture(BOTH, "Click a count", "Open it, or go where it comes apart"),
                    new Gesture("Window", "Drop a file", "Open it"));
}
