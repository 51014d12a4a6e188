package tumen.ui.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import tumen.scene.Contrast;

import java.util.ArrayList;
import java.util.List;

/// A walk by Tab through a window or a part of it, from where the focus is until it is there again
/// or has left the part.
///
/// @param stops the controls that had the focus, in their order
/// @param unseen those that looked hardly other with it
/// @param missed controls that could have it and never had
record TabWalk(List<Node> stops, List<Node> unseen, List<Node> missed) {
    private static final int MOST = 200;
    private static final double AROUND = 4;
    private static final double LEAST_CONTRAST = 3;

    /// Walks once through a part of a window.
    static TabWalk through(FxRobot robot, Node part) {
        Scene scene = part.getScene();
        List<Node> inside = new ArrayList<>();
        robot.interact(() -> NodeTree.within(part).forEach(inside::add));
        List<Node> stops = new ArrayList<>();
        List<Node> unseen = new ArrayList<>();
        Node last = scene.getFocusOwner();
        WritableImage before = picture(robot, scene);
        for (int at = 0; at < MOST; at++) {
            robot.type(KeyCode.TAB);
            Node owner = scene.getFocusOwner();
            if (stops.contains(owner) || !inside.contains(owner)) {
                break;
            }
            stops.add(owner);
            WritableImage after = picture(robot, scene);
            if (!owner.equals(last)
                    && isSame(before, after, owner.localToScene(owner.getLayoutBounds()))) {
                unseen.add(owner);
            }
            before = after;
            last = owner;
        }
        List<Node> missed =
                inside.stream()
                        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                        .filter(NodeTree::isSeen)
                        .filter(node -> !stops.contains(node))
                        .toList();
        return new TabWalk(stops, unseen, missed);
    }

    /// The ids of the stops that have one.
    List<String> ids() {
        return stops.stream().map(Node::getId).filter(id -> id != null).toList();
    }

    private static WritableImage picture(FxRobot robot, Scene scene) {
        WritableImage[] taken = new WritableImage[1];
        robot.interact(() -> taken[0] = scene.snapshot(null));
        return taken[0];
    }

    private static boolean isSame(WritableImage one, WritableImage other, Bounds around) {
        int left = (int) Math.max(0, around.getMinX() - AROUND);
        int top = (int) Math.max(0, around.getMinY() - AROUND);
        int right = (int) Math.min(one.getWidth(), around.getMaxX() + AROUND);
        int bottom = (int) Math.min(one.getHeight(), around.getMaxY() + AROUND);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int before = one.getPixelReader().getArgb(x, y);
                int after = other.getPixelReader().getArgb(x, y);
                if (Contrast.of(before, after) >= LEAST_CONTRAST) {
                    return false;
                }
            }
        }
        return true;
    }
}
