package tumen.briefing;

import tumen.scene.Scene;
import tumen.scene.SlideLayout;
import tumen.scene.ToolScene;

import java.util.List;

/// What a talk's tools put over its screen at a moment.
public final class ToolMarks {
    private ToolMarks() {}

    /// No tools at all.
    public static Scene none(SlideLayout layout) {
        return new ToolScene(layout).scene();
    }

    /// The pen's strokes, and the light or the darkness around where the pointer is.
    public static Scene of(Talk talk, SlideLayout layout, double now) {
        ToolScene scene = new ToolScene(layout).ink(talk.ink());
        List<Trail.Spot> spots = talk.trail().spots();
        if (spots.isEmpty()) {
            return scene.scene();
        }
        Trail.Spot last = spots.getLast();
        if (talk.tool() == Tool.POINTER) {
            for (int i = 1; i < spots.size(); i++) {
                Trail.Spot from = spots.get(i - 1);
                Trail.Spot to = spots.get(i);
                double left = talk.trail().freshness(from, now);
                scene.trail(from.x(), from.y(), to.x(), to.y(), left);
            }
            scene.light(last.x(), last.y());
        } else if (talk.tool() == Tool.SPOTLIGHT) {
            scene.spotlight(last.x(), last.y());
        }
        return scene.scene();
    }
}
