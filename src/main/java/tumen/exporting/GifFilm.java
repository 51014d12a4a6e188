package tumen.exporting;

import tumen.words.Words;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A GIF being written with the JDK's writer, frame by frame, endlessly repeated when it is shown.
/// Of each frame only what changed is written.
final class GifFilm implements Closeable {
    private static final String IMAGE = "javax_imageio_gif_image_1.0";
    private static final double HUNDREDTHS = 100;

    private final ImageWriter writer;
    private final ImageOutputStream out;
    private final int perSecond;
    private BufferedImage shown;
    private Rectangle changed;
    private int from;
    private int tick;

    /// Begins with a first frame that stands from tick 0 on.
    GifFilm(OutputStream stream, BufferedImage first, int perSecond) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("gif");
        if (!writers.hasNext()) {
            throw new IOException(Words.of("export.cannotWrite", "GIF"));
        }
        writer = writers.next();
        out = new MemoryCacheImageOutputStream(stream);
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
        this.perSecond = perSecond;
        shown = first;
        changed = new Rectangle(first.getWidth(), first.getHeight());
    }

    /// Goes on to a frame after a number of ticks.
    void add(BufferedImage frame, int ticks) throws IOException {
        tick += ticks;
        Rectangle other = difference(shown, frame);
        if (!other.isEmpty()) {
            write();
            shown = frame;
            changed = other;
        }
    }

    /// Lets the last frame stand for a number of ticks and ends the film.
    void end(int ticks) throws IOException {
        tick += ticks;
        write();
        writer.endWriteSequence();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        out.close();
    }

    private void write() throws IOException {
        BufferedImage part = shown.getSubimage(changed.x, changed.y, changed.width, changed.height);
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(part), null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IMAGE);
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", String.valueOf(changed.x));
        place.setAttribute("imageTopPosition", String.valueOf(changed.y));
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("delayTime", String.valueOf(hundredths(tick) - hundredths(from)));
        if (from == 0) {
            repeat(child(root, "ApplicationExtensions"));
        }
        metadata.setFromTree(IMAGE, root);
        writer.writeToSequence(new IIOImage(part, null, metadata), null);
        from = tick;
    }

    private long hundredths(int ticks) {
        return Math.round(ticks * HUNDREDTHS / perSecond);
    }

    private static void repeat(IIOMetadataNode extensions) {
        IIOMetadataNode forever = new IIOMetadataNode("ApplicationExtension");
        forever.setAttribute("applicationID", "NETSCAPE");
        forever.setAttribute("authenticationCode", "2.0");
        forever.setUserObject(new byte[] {1, 0, 0});
        extensions.appendChild(forever);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        var found = root.getElementsByTagName(name);
        if (found.getLength() > 0) {
            return (IIOMetadataNode) found.item(0);
        }
        IIOMetadataNode fresh = new IIOMetadataNode(name);
        root.appendChild(fresh);
        return fresh;
    }

    /// The smallest rectangle outside of which two frames are the same.
    private static Rectangle difference(BufferedImage one, BufferedImage other) {
        byte[] a = pixels(one);
        byte[] b = pixels(other);
        int width = one.getWidth();
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < one.getHeight(); y++) {
            int start = y * width;
            int first = Arrays.mismatch(a, start, start + width, b, start, start + width);
            if (first >= 0) {
                top = top < 0 ? y : top;
                bottom = y;
                left = Math.min(left, first);
                int last = width - 1;
                while (last > right && a[start + last] == b[start + last]) {
                    last--;
                }
                right = Math.max(right, last);
            }
        }
        return right < 0
                ? new Rectangle()
                : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static byte[] pixels(BufferedImage frame) {
        return ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
    }
}
