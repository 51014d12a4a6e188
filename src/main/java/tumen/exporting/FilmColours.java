package tumen.exporting;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// At most 256 colours that stand for all of a film, found by cutting the colours of sample frames
/// where most of them lie apart (median cut, P. Heckbert 1982). Large surfaces keep their very own.
/// One set for the whole film, so that what does not move does not flicker.
final class FilmColours {
    private static final int MOST = 256;
    private static final int BITS = 5;

    /// Bayer's order of four by four, within half a bin to either side.
    private static final int[] GRAIN = {-4, 0, -3, 1, 2, -2, 3, -1, -3, 1, -4, 0, 3, -1, 2, -2};

    private static final int BINS = 1 << (3 * BITS);

    private final IndexColorModel model;
    private final byte[] indexOfBin = new byte[BINS];

    /// Colours that fall into one bin: how many pixels, and the colour of most of them.
    private record Bin(int key, long count, int rgb, long most) {
        int part(int shift) {
            return (key >> shift) & ((1 << BITS) - 1);
        }

        Bin with(int other, long pixels) {
            return pixels > most
                    ? new Bin(key, count + pixels, other, pixels)
                    : new Bin(key, count + pixels, rgb, most);
        }
    }

    /// The colours of sample frames of type `TYPE_INT_RGB`.
    FilmColours(List<BufferedImage> samples) {
        List<List<Bin>> boxes = cut(bins(samples));
        int[] table = new int[boxes.size()];
        for (int index = 0; index < table.length; index++) {
            table[index] =
                    boxes.get(index).stream()
                            .max(Comparator.comparingLong(Bin::most))
                            .orElseThrow()
                            .rgb();
        }
        model = new IndexColorModel(8, table.length, table, 0, false, -1, DataBuffer.TYPE_BYTE);
        for (int key = 0; key < BINS; key++) {
            indexOfBin[key] = (byte) nearest(key);
        }
        for (int index = 0; index < boxes.size(); index++) {
            for (Bin bin : boxes.get(index)) {
                indexOfBin[bin.key()] = (byte) index;
            }
        }
    }

    /// The colours as a table.
    IndexColorModel model() {
        return model;
    }

    /// A frame in these colours.
    BufferedImage reduced(BufferedImage frame) {
        int width = frame.getWidth();
        BufferedImage indexed =
                new BufferedImage(width, frame.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] indices = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        int[] row = new int[width];
        for (int y = 0; y < frame.getHeight(); y++) {
            frame.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                indices[y * width + x] = index(row[x], x, y);
            }
        }
        return indexed;
    }

    /// A colour of the set as it is; any other by the one or the other of its neighbours, in a
    /// fixed grain, so that shades run smoothly and nothing that stands still moves.
    private byte index(int rgb, int x, int y) {
        byte near = indexOfBin[key(rgb)];
        if ((model.getRGB(near & 0xFF) & 0xFFFFFF) == (rgb & 0xFFFFFF)) {
            return near;
        }
        int grain = GRAIN[(y & 3) * 4 + (x & 3)];
        return indexOfBin[
                key(part(rgb >> 16, grain) << 16 | part(rgb >> 8, grain) << 8 | part(rgb, grain))];
    }

    private static int part(int value, int grain) {
        return Math.clamp((value & 0xFF) + (long) grain, 0, 0xFF);
    }

    private static int key(int rgb) {
        return ((rgb >> 9) & 0x7C00) | ((rgb >> 6) & 0x3E0) | ((rgb >> 3) & 0x1F);
    }

    private static List<Bin> bins(List<BufferedImage> samples) {
        int[] pixels = samples.stream().flatMapToInt(FilmColours::pixels).sorted().toArray();
        Map<Integer, Bin> bins = new TreeMap<>();
        for (int from = 0, to; from < pixels.length; from = to) {
            int rgb = pixels[from];
            to = from + 1;
            while (to < pixels.length && pixels[to] == rgb) {
                to++;
            }
            int key = key(rgb);
            bins.put(key, bins.getOrDefault(key, new Bin(key, 0, 0, 0)).with(rgb, to - from));
        }
        return List.copyOf(bins.values());
    }

    private static IntStream pixels(BufferedImage sample) {
        int width = sample.getWidth();
        return IntStream.of(sample.getRGB(0, 0, width, sample.getHeight(), null, 0, width));
    }

    private static List<List<Bin>> cut(List<Bin> bins) {
        List<List<Bin>> boxes = new ArrayList<>(List.of(bins));
        while (boxes.size() < MOST) {
            List<Bin> widest =
                    boxes.stream().max(Comparator.comparingDouble(FilmColours::need)).orElseThrow();
            if (widest.size() < 2) {
                return boxes;
            }
            int shift = longestSide(widest);
            List<Bin> sorted = new ArrayList<>(widest);
            sorted.sort(Comparator.comparingInt(bin -> bin.part(shift)));
            int middle = middle(sorted);
            boxes.remove(widest);
            boxes.add(sorted.subList(0, middle));
            boxes.add(sorted.subList(middle, sorted.size()));
        }
        return boxes;
    }

    /// Wide boxes first, and among them those of many pixels; the root keeps the few pixels of
    /// small signs from being lost against the sea.
    private static double need(List<Bin> box) {
        double count = box.stream().mapToDouble(Bin::count).sum();
        return box.size() < 2 ? 0 : range(box, longestSide(box)) * Math.sqrt(count);
    }

    private static int longestSide(List<Bin> box) {
        int longest = 0;
        for (int shift : new int[] {BITS, 2 * BITS}) {
            longest = range(box, shift) > range(box, longest) ? shift : longest;
        }
        return longest;
    }

    private static int range(List<Bin> box, int shift) {
        ToIntFunction<Bin> part = bin -> bin.part(shift);
        return box.stream().mapToInt(part).max().orElse(0)
                - box.stream().mapToInt(part).min().orElse(0);
    }

    /// Where half of the pixels lie on either side.
    private static int middle(List<Bin> sorted) {
        long half = sorted.stream().mapToLong(Bin::count).sum() / 2;
        long seen = 0;
        for (int at = 0; at < sorted.size() - 1; at++) {
            seen += sorted.get(at).count();
            if (seen >= half) {
                return at + 1;
            }
        }
        return sorted.size() - 1;
    }

    private int nearest(int key) {
        int red = ((key >> 10) & 0x1F) * 255 / 31;
        int green = ((key >> 5) & 0x1F) * 255 / 31;
        int blue = (key & 0x1F) * 255 / 31;
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int index = 0; index < model.getMapSize(); index++) {
            int dr = model.getRed(index) - red;
            int dg = model.getGreen(index) - green;
            int db = model.getBlue(index) - blue;
            int distance = 3 * dr * dr + 4 * dg * dg + 2 * db * db;
            if (distance < least) {
                least = distance;
                best = index;
            }
        }
        return best;
    }
}
