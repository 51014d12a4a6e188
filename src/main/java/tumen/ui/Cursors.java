package tumen.ui;

import javafx.scene.Cursor;

import tumen.scene.Ref;

/// What the pointer looks like over something drawn.
public final class Cursors {
    private Cursors() {}

    /// A hand over what stands for events; over a handle, what it can be dragged for.
    public static Cursor over(Ref ref) {
        return switch (ref) {
            case Ref.None _, Ref.OfGone _ -> Cursor.DEFAULT;
            case Ref.OfHandle handle -> over(handle.name());
            case Ref.OfEvent _,
                    Ref.OfCluster _,
                    Ref.OfPlace _,
                    Ref.OfRoute _,
                    Ref.OfPeriod _,
                    Ref.OfPins _ ->
                    Cursor.HAND;
        };
    }

    private static Cursor over(String handle) {
        return switch (handle) {
            case "brush", "chosen" -> Cursor.MOVE;
            case "brush-start", "brush-end", "chosen-start", "chosen-end", "playhead" ->
                    Cursor.H_RESIZE;
            case "ruler", "overview" -> Cursor.CROSSHAIR;
            default -> Cursor.DEFAULT;
        };
    }
}
