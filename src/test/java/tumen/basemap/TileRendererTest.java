package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;

import java.awt.image.BufferedImage;
import java.util.Arrays;

class TileRendererTest {
    private static final BaseMap MAP = BaseMap.load();
    private static final TileRenderer RENDERER = new TileRenderer(MAP);

    @ParameterizedTest(name = "{0} at zoom {3} is {4}")
    @CsvSource({
        "middle of the sea between Korea and Japan, 40, 134, 2, sea",
        "middle of the sea between Korea and Japan, 40, 134, 6, sea",
        "middle of the sea between Korea and Japan, 40, 134, 15, sea",
        "a hill near Pyongyang, 39.2, 125.9, 3, land",
        "a hill near Pyongyang, 39.2, 125.9, 11, land",
        "a hill near Pyongyang, 39.2, 125.9, 18, land",
        "Lake Khanka, 44.9, 132.4, 8, lake",
        "Lake Baikal, 53.5, 108.2, 7, lake",
        "Sahara, 22, 10, 7, land",
        "Atlantic, 30, -40, 9, sea",
        "South Pole, -85.04, 20, 5, land",
        "North Pole, 85.04, 20, 5, sea"
    })
    void paintsWhatIsThere(String place, double lat, double lon, int zoom, String ground) {
        assertThat(place).isNotBlank();
        var palette = Palette.LIGHT;
        int wanted =
                switch (ground) {
                    case "sea" -> palette.sea().getRGB();
                    case "lake" -> palette.lake().getRGB();
                    default -> palette.land().getRGB();
                };
        WorldPoint at = WebMercator.project(new LatLon(lat, lon));
        double x = at.x() * (1 << zoom);
        double y = at.y() * (1 << zoom);
        BufferedImage tile = render(zoom, (int) x, (int) y, 512);
        int px = (int) ((x - (int) x) * 512);
        int py = (int) ((y - (int) y) * 512);
        assertThat(Integer.toHexString(tile.getRGB(px, py))).isEqualTo(Integer.toHexString(wanted));
    }

    @ParameterizedTest(name = "tile {0}/{1}/{2}")
    @CsvSource({"2, 3, 1", "4, 13, 5", "5, 27, 11", "6, 54, 23", "9, 437, 197", "12, 3510, 1513"})
    void drawsNeighboursThatFitWithoutASeam(int zoom, int x, int y) {
        double side = (double) Layer.WORLD / (1 << zoom);
        BufferedImage both =
                new BlockPainter(
                                MAP,
                                new MapStyle(zoom),
                                Palette.LIGHT,
                                512 / (256 * TileRenderer.SHOWN_LARGER))
                        .paint(x * side, y * side, 512 / side, 1024, 1024);
        for (int i = 0; i < 4; i++) {
            int left = 512 * (i & 1);
            int top = 512 * (i >> 1);
            BufferedImage one = render(zoom, x + (i & 1), y + (i >> 1), 512);
            assertThat(worstDifference(one, both.getSubimage(left, top, 512, 512)))
                    .as("tile %d of the four, steps of colour", i)
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void givesTheSameBytesForTheSameTile() {
        int[] first = pixels(render(7, 109, 47, 512));
        int[] again =
                pixels(
                        new TileRenderer(BaseMap.load())
                                .render(new TileKey(7, 109, 47, 512, Palette.LIGHT)));
        assertThat(again).isEqualTo(first);
    }

    @ParameterizedTest(name = "lat {0}, from lon {1} to {2} at zoom {3}")
    @CsvSource({
        "66.8, 179.5, 180.5, 7",
        "67.5, 178, 179.9, 6",
        "66.8, 179.5, 180.5, 4",
        "60.3, 100.5, 101.5, 9",
        "49.5, 139.5, 140, 9"
    })
    void strokesNoEdgeThatCuttingMade(double lat, double from, double to, double zoom) {
        double middle = (from + to) / 2;
        MapCamera camera =
                MapCamera.at(new LatLon(lat, middle > 180 ? middle - 360 : middle), zoom);
        double pixels = (to - from) / 360 * camera.worldPixels();
        BufferedImage strip =
                new MapPicture(MAP).draw(camera, new ViewSize(pixels, 40), 1, Palette.LIGHT);
        int coast = Palette.LIGHT.coast().getRGB();
        int darkest = 0;
        for (int pixel : pixels(strip)) {
            darkest = pixel == coast ? darkest + 1 : darkest;
        }
        assertThat(darkest).as("pixels in the colour of the coast").isZero();
        assertThat(strip.getRGB(strip.getWidth() / 2, 20)).isEqualTo(Palette.LIGHT.land().getRGB());
    }

    @Test
    void drawsTheSamePictureAsTheTilesAtAWholeZoom() {
        BufferedImage tile = render(6, 54, 23, 512);
        MapCamera camera = new MapCamera(new WorldPoint(54.5 / 64, 23.5 / 64), 6);
        BufferedImage picture =
                new MapPicture(MAP).draw(camera, new ViewSize(256, 256), 2, Palette.LIGHT);
        assertThat(worstDifference(tile, picture)).isLessThanOrEqualTo(2);
    }

    @Test
    void paintsAPictureOfOddSizeToItsLastPixel() {
        BufferedImage picture =
                new MapPicture(MAP)
                        .draw(
                                MapCamera.at(new LatLon(40, 134), 6.37),
                                new ViewSize(701, 353),
                                1.7,
                                Palette.LIGHT);
        assertThat(picture.getWidth()).isEqualTo(1192);
        assertThat(picture.getRGB(1191, 600)).isEqualTo(picture.getRGB(1185, 600));
        assertThat(Arrays.stream(pixels(picture))).allMatch(pixel -> pixel >>> 24 == 255);
    }

    @Test
    void refusesATileThatDoesNotExist() {
        assertThatThrownBy(() -> new TileKey(3, 0, 8, 512, Palette.DARK))
                .hasMessageContaining("zoom 3, row 8");
        assertThat(new TileKey(3, -1, 0, 512, Palette.DARK).x()).isEqualTo(7);
    }

    private static BufferedImage render(int zoom, int x, int y, int pixels) {
        return RENDERER.render(new TileKey(zoom, x, y, pixels, Palette.LIGHT));
    }

    private static int worstDifference(BufferedImage a, BufferedImage b) {
        int worst = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                for (int bits = 0; bits < 24; bits += 8) {
                    worst = Math.max(worst, Math.abs((p >> bits & 255) - (q >> bits & 255)));
                }
            }
        }
        return worst;
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }
}
