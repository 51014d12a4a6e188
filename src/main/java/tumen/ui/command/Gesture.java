package tumen.ui.command;

import tumen.words.Words;

import java.util.List;

/// Something the mouse or fingers do in a part of the window, as the list of keys tells it.
public record Gesture(Part part, String id) {
    /// Where in the window.
    enum Part {
        BOTH,
        TIMELINE,
        RULER,
        OVERVIEW,
        MAP,
        STEPS,
        WINDOW
    }

    /// Every gesture, part by part.
    static final List<Gesture> ALL =
            List.of(
                    new Gesture(Part.BOTH, "hover"),
                    new Gesture(Part.BOTH, "click"),
                    new Gesture(Part.BOTH, "rightClick"),
                    new Gesture(Part.BOTH, "rightClickBeside"),
                    new Gesture(Part.BOTH, "doubleClick"),
                    new Gesture(Part.TIMELINE, "shiftClick"),
                    new Gesture(Part.TIMELINE, "wheel"),
                    new Gesture(Part.TIMELINE, "move"),
                    new Gesture(Part.TIMELINE, "doubleClick"),
                    new Gesture(Part.TIMELINE, "playhead"),
                    new Gesture(Part.TIMELINE, "carry"),
                    new Gesture(Part.RULER, "drag"),
                    new Gesture(Part.RULER, "part"),
                    new Gesture(Part.RULER, "doubleClick"),
                    new Gesture(Part.OVERVIEW, "drag"),
                    new Gesture(Part.OVERVIEW, "outside"),
                    new Gesture(Part.MAP, "wheel"),
                    new Gesture(Part.MAP, "doubleClick"),
                    new Gesture(Part.MAP, "drag"),
                    new Gesture(Part.MAP, "zoomBox"),
                    new Gesture(Part.MAP, "selectBox"),
                    new Gesture(Part.MAP, "carry"),
                    new Gesture(Part.BOTH, "count"),
                    new Gesture(Part.STEPS, "click"),
                    new Gesture(Part.STEPS, "drag"),
                    new Gesture(Part.STEPS, "keys"),
                    new Gesture(Part.WINDOW, "drop"));

    /// What the part is called.
    String where() {
        return Words.of("gesture." + part);
    }

    /// What the hand does.
    String gesture() {
        return Words.of(key());
    }

    /// What comes of it.
    String action() {
        return Words.of(key() + ".does");
    }

    private String key() {
        return "gesture." + part + "." + id;
    }
}
