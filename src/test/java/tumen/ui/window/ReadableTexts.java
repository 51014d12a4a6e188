package tumen.ui.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxRobot;

import tumen.scene.Contrast;
import tumen.ui.Icon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Looks for texts of controls that are hard to read, by the ground they were painted on.
final class ReadableTexts {
    private static final int CHANNEL = 255;

    private ReadableTexts() {}

    /// The texts too close to their ground, in every window there is; those of disabled controls
    /// may be.
    static List<String> faint(FxRobot robot) {
        List<String> faint = new ArrayList<>();
        robot.interact(() ->
                Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .filter(Stage.class::isInstance)
                        .forEach(window -> look(window.getScene(), faint)));
        return faint;
    }

    private static void look(Scene scene, List<String> faint) {
        WritableImage picture = scene.snapshot(null);
        NodeTree.within(scene.getRoot())
                .filter(node -> node instanceof Text text && !text.getText().isBlank())
                .map(Text.class::cast)
                .filter(ReadableTexts::counts)
                .forEach(text -> {
                    Map<Integer, Integer> colours = colours(picture, text);
                    if (!colours.isEmpty() && contrast(text, ground(colours)) < Contrast.LEAST) {
                        faint.add(
                                "%s: %s on %06X in %s"
                                        .formatted(
                                                text.getText(),
                                                text.getFill(),
                                                ground(colours),
                                                text.getParent()));
                    }
                });
    }

    /// Icons are signs of a typeface too, but no text.
    private static boolean counts(Text text) {
        return !(text instanceof Icon)
                && NodeTree.isSeen(text)
                && up(text).noneMatch(Node::isDisabled)
                && text.getFill() instanceof Color colour
                && colour.getOpacity() > 0;
    }

    private static Stream<Node> up(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent);
    }

    private static Map<Integer, Integer> colours(WritableImage picture, Text text) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Map<Integer, Integer> counted = new HashMap<>();
        if (!isWhole(text, bounds)) {
            return counted;
        }
        int bottom = (int) Math.min(picture.getHeight(), bounds.getMaxY());
        int right = (int) Math.min(picture.getWidth(), bounds.getMaxX());
        for (int y = (int) Math.max(0, bounds.getMinY()); y < bottom; y++) {
            for (int x = (int) Math.max(0, bounds.getMinX()); x < right; x++) {
                counted.merge(picture.getPixelReader().getArgb(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        return counted;
    }

    /// Whether nothing a text is in cuts it off, as what is scrolled does.
    private static boolean isWhole(Text text, Bounds bounds) {
        return up(text).filter(node -> node.getClip() != null)
                .allMatch(node ->
                        node.localToScene(node.getClip().getBoundsInParent()).contains(bounds));
    }

    private static int ground(Map<Integer, Integer> colours) {
        return colours.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static double contrast(Text text, int ground) {
        Color fill = (Color) text.getFill();
        double shown =
                fill.getOpacity()
                        * up(text).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
        return Contrast.of(
                mixed(fill.getRed(), ground >> 16, shown) << 16
                        | mixed(fill.getGreen(), ground >> 8, shown) << 8
                        | mixed(fill.getBlue(), ground, shown),
                ground);
    }

    private static int mixed(double over, int under, double shown) {
        return (int) Math.round(over * CHANNEL * shown + (under & CHANNEL) * (1 - shown));
    }
}
