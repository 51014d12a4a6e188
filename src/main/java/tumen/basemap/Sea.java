package tumen.basemap;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Paints the sea of one block with its [waterlines][Waterlines]; the land goes on top.
final class Sea {
    /// The side of a cell of the distance grid, in style pixels.
    private static final double CELL = 2.5;

    private final BaseMap map;
    private final MapStyle style;
    private final Palette palette;

    Sea(BaseMap map, MapStyle style, Palette palette) {
        this.map = map;
        this.style = style;
        this.palette = palette;
    }

    /// The side of a grid cell in whole pixels, at `unit` pixels per style pixel. Blocks of one
    /// picture must begin on a multiple of it to fit together.
    static int cell(double unit) {
        return Math.max(1, (int) Math.rint(CELL * unit));
    }

    /// Fills all pixels.
    void paint(int[] pixels, Frame frame, double unit) {
        int cell = cell(unit);
        double reach = style.waterlineReach() * unit / cell;
        int margin = (int) Math.ceil(reach) + 2;
        Frame coarse = frame.coarser(cell, margin);
        List<Path2D> land = new ArrayList<>();
        List<Ground> grounds = Ground.of(coarse, style);
        grounds.forEach(ground -> land.add(RingPath.of(map.layer(ground.land()), coarse, 0)));
        if (land.stream().allMatch(path -> path.getCurrentPoint() == null)) {
            Arrays.fill(pixels, palette.sea().getRGB());
            return;
        }
        BufferedImage mask =
                new BufferedImage(coarse.width(), coarse.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = mask.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        for (int i = 0; i < land.size(); i++) {
            g.setClip(grounds.get(i).clip());
            g.fill(land.get(i));
        }
        g.dispose();
        byte[] shares = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        new Waterlines(shares, coarse.width(), coarse.height())
                .paint(
                        pixels,
                        frame.width(),
                        cell,
                        margin,
                        reach,
                        Waterlines.ramp(palette.waterlines(), palette.sea()));
    }
}
