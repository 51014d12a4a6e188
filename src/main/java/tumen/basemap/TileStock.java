package tumen.basemap;

import tumen.stock.Stock;
import tumen.stock.StockPicture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

/// Tiles that lie in a stock, drawn when the app was packaged.
public final class TileStock {
    private TileStock() {}

    /// The name a tile goes by in a stock.
    public static String name(TileKey tile) {
        return "tile|"
                + tile.zoom()
                + '|'
                + tile.x()
                + '|'
                + tile.y()
                + '|'
                + tile.pixels()
                + '|'
                + tile.palette().sea().getRGB();
    }

    /// A drawn tile, to be put into a stock.
    public static StockPicture packed(BufferedImage picture) {
        return new StockPicture(0, 0, picture.getWidth(), picture.getHeight(), pixels(picture));
    }

    /// The tile if the stock has it, as [TileRenderer] would draw it.
    static Optional<BufferedImage> find(Stock stock, TileKey tile) {
        if (!stock.has(name(tile))) {
            return Optional.empty();
        }
        BufferedImage picture =
                new BufferedImage(tile.pixels(), tile.pixels(), BufferedImage.TYPE_INT_ARGB_PRE);
        return stock.unpack(name(tile), pixels(picture)) ? Optional.of(picture) : Optional.empty();
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
