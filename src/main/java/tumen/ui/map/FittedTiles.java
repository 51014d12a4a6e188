package tumen.ui.map;

import tumen.basemap.TileKey;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Tiles scaled smoothly to device pixels, each once, in buffers that are used again.
final class FittedTiles {
    /// Buffers are this many pixels larger or smaller than each other, so that one fits the next
    /// tile too.
    private static final int STEP = 64;

    private static final int MOST_SPARE = 6;

    private final Map<Fitted, BufferedImage> tiles = new HashMap<>();
    private final Deque<BufferedImage> spare = new ArrayDeque<>();

    /// A tile scaled to so many device pixels.
    private record Fitted(TileKey key, int width, int height) {}

    /// Draws a tile's picture scaled to a box.
    void draw(TileKey key, BufferedImage picture, GroundView.DeviceBox box, Graphics2D pen) {
        Ground.copy(of(key, picture, box), 0, 0, box.width(), box.height(), box, pen);
    }

    /// A tile's picture scaled to a box; it lies in the upper left corner of the result.
    BufferedImage of(TileKey key, BufferedImage picture, GroundView.DeviceBox box) {
        return tiles.computeIfAbsent(
                new Fitted(key, box.width(), box.height()),
                _ -> scaled(picture, box.width(), box.height()));
    }

    /// Lets go what is not of these tiles.
    void keepOnly(Set<TileKey> wanted) {
        tiles.entrySet()
                .removeIf(entry -> {
                    boolean drop = !wanted.contains(entry.getKey().key());
                    if (drop) {
                        putAside(entry.getValue());
                    }
                    return drop;
                });
    }

    /// Lets go of all of them.
    void clear() {
        tiles.values().forEach(this::putAside);
        tiles.clear();
    }

    private void putAside(BufferedImage buffer) {
        if (spare.size() < MOST_SPARE) {
            spare.push(buffer);
        }
    }

    private BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage buffer = buffer(width, height);
        draw(halved(picture, width), buffer, width, height);
        return buffer;
    }

    /// By halves as far as that goes, so that no thin line falls between pixels.
    private static BufferedImage halved(BufferedImage picture, int width) {
        if (picture.getWidth() <= 2 * width) {
            return picture;
        }
        int half = picture.getWidth() / 2;
        BufferedImage result = new BufferedImage(half, half, BufferedImage.TYPE_INT_ARGB_PRE);
        draw(picture, result, half, half);
        return halved(result, width);
    }

    private static void draw(BufferedImage from, BufferedImage to, int width, int height) {
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
    }

    /// A spare buffer if one is large enough, and not much larger; those that are not are let go.
    private BufferedImage buffer(int width, int height) {
        int side = (Math.max(width, height) / STEP + 1) * STEP;
        while (!spare.isEmpty()) {
            BufferedImage buffer = spare.pop();
            if (buffer.getWidth() == side) {
                return buffer;
            }
        }
        return new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    }
}
