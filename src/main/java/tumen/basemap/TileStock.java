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
        int[] argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return new StockPicture(0, 0, picture.getWidth(), picture.getHeight(), argb);
    }

    /// The tile if the stock has it, as [TileRenderer] would draw it.
    static Optional<BufferedImage> find(Stock stock, TileKey tile) {
        return stock.find(name(tile)).map(TileStock::unpacked);
    }

    private static BufferedImage unpacked(StockPicture picture) {
        BufferedImage tile =
                new BufferedImage(
                        picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        tile.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.argb());
        return tile;
    }
}
