package tumen.paint;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

import tumen.geo.ViewSize;
import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Scene;
import tumen.scene.Stroke;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import java.util.stream.Collectors;

/// Paints one page of a PDF: shapes as vectors, text as text, once: a halo is a shape. A label with
/// letters the font on board lacks is set as shapes.
public final class PdfPainter implements PagePainter, Closeable {
    private static final int ROUND = 1;
    private static final float HUNDREDTHS = 100;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PDPageContentStream content;
    private final PdfInk ink;
    private final AffineTransform upright;
    private AffineTransform place;

    /// Adds a page to a document: `size` in view pixels, `points` of 1/72 inch to a pixel.
    public PdfPainter(PDDocument document, PdfFonts fonts, ViewSize size, double points)
            throws IOException {
        this.document = document;
        this.fonts = fonts;
        float height = (float) (size.height() * points);
        PDPage page = new PDPage(new PDRectangle((float) (size.width() * points), height));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        ink = new PdfInk(document, page, content);
        upright = new AffineTransform(points, 0, 0, -points, 0, height);
        place = upright;
        content.transform(new Matrix(upright));
        content.setLineCapStyle(ROUND);
        content.setLineJoinStyle(ROUND);
    }

    @Override
    public void layer(String name, Box box, Scene scene) throws IOException {
        content.saveGraphicsState();
        AffineTransform moved = AffineTransform.getTranslateInstance(box.x(), box.y());
        content.transform(new Matrix(moved));
        place = new AffineTransform(upright);
        place.concatenate(moved);
        clip(new Box(0, 0, scene.size().width(), scene.size().height()));
        for (Mark mark : scene.marks()) {
            paint(mark);
        }
        place = upright;
        content.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Line line -> draw(MarkShapes.of(line), null, line.stroke());
            case Mark.Area area -> draw(MarkShapes.of(area), area.fill(), area.outline());
            case Mark.Bar bar -> draw(MarkShapes.of(bar), bar.fill(), bar.outline());
            case Mark.Disc disc -> draw(MarkShapes.of(disc), disc.fill(), disc.outline());
            case Mark.Symbol symbol -> {
                draw(MarkShapes.of(symbol), null, symbol.halo());
                draw(MarkShapes.of(symbol), Paint.of(symbol.argb()), null);
            }
            case Mark.Label label -> paint(label);
            case Mark.Picture picture -> paint(picture);
            case Mark.Group group -> {
                content.saveGraphicsState();
                if (group.clip() != null) {
                    clip(group.clip());
                }
                for (Mark each : group.marks()) {
                    paint(each);
                }
                content.restoreGraphicsState();
            }
        }
    }

    private void draw(Shape shape, @Nullable Paint fill, @Nullable Stroke stroke)
            throws IOException {
        if (fill != null) {
            content.saveGraphicsState();
            ink.fill(fill, place);
            boolean evenOdd = trace(shape) == PathIterator.WIND_EVEN_ODD;
            if (evenOdd) {
                content.fillEvenOdd();
            } else {
                content.fill();
            }
            content.restoreGraphicsState();
        }
        if (stroke != null) {
            content.saveGraphicsState();
            ink.stroke(stroke, place);
            trace(shape);
            content.stroke();
            content.restoreGraphicsState();
        }
    }

    private void paint(Mark.Label label) throws IOException {
        if (label.text().isEmpty()) {
            return;
        }
        if (label.halo() != 0) {
            Stroke halo = Stroke.of(label.halo(), Halo.lineWidth(label.type()));
            draw(Graphics2DText.outline(label), null, halo);
        }
        if (Fonts.of(label.type()).canDisplayUpTo(label.text()) >= 0) {
            drawn(label);
        } else {
            show(label, label.text(), RenderingMode.FILL);
        }
    }

    /// Draws letters as shapes where the font on board has not all of them, over such as it has,
    /// unseen, to be searched for. Readers that know of such things are told the whole text.
    private void drawn(Mark.Label label) throws IOException {
        COSDictionary whole = new COSDictionary();
        whole.setString(COSName.ACTUAL_TEXT, label.text());
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(whole));
        draw(Graphics2DText.outline(label), Paint.of(label.argb()), null);
        Font font = Fonts.of(label.type());
        String known =
                label.text()
                        .codePoints()
                        .filter(font::canDisplay)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        show(label, known.isEmpty() ? " " : known, RenderingMode.NEITHER);
        content.endMarkedContent();
    }

    private void show(Mark.Label label, String text, RenderingMode mode) throws IOException {
        content.saveGraphicsState();
        ink.fill(Paint.of(label.argb()), place);
        content.beginText();
        if (mode != RenderingMode.FILL) {
            content.setRenderingMode(mode);
        }
        content.setFont(fonts.of(label.type()), (float) label.type().size());
        content.setCharacterSpacing((float) label.type().spacing());
        content.setTextMatrix(
                new Matrix(1, 0, 0, -1, (float) Anchoring.start(label), (float) label.baseline()));
        content.showText(text);
        content.endText();
        content.restoreGraphicsState();
    }

    private void paint(Mark.Picture picture) throws IOException {
        Box box = picture.box();
        content.drawImage(
                LosslessFactory.createFromImage(document, Graphics2DPainter.image(picture)),
                new Matrix(
                        (float) box.width(),
                        0,
                        0,
                        (float) -box.height(),
                        (float) box.x(),
                        (float) box.bottom()));
    }

    private void clip(Box box) throws IOException {
        trace(MarkShapes.of(box));
        content.clip();
    }

    /// Begins a path; returns its winding rule.
    private int trace(Shape shape) throws IOException {
        PathIterator way = shape.getPathIterator(null);
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !way.isDone(); way.next()) {
            int segment = way.currentSegment(at);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> content.moveTo(rounded(at[0]), rounded(at[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(rounded(at[0]), rounded(at[1]));
                case PathIterator.SEG_QUADTO ->
                        curve(
                                x + (at[0] - x) * 2 / 3,
                                y + (at[1] - y) * 2 / 3,
                                at[2] + (at[0] - at[2]) * 2 / 3,
                                at[3] + (at[1] - at[3]) * 2 / 3,
                                at[2],
                                at[3]);
                case PathIterator.SEG_CUBICTO -> curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
            int last = 2 * Math.max(1, segment) - 2;
            if (segment != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
        return way.getWindingRule();
    }

    private void curve(float x1, float y1, float x2, float y2, float x3, float y3)
            throws IOException {
        content.curveTo(
                rounded(x1), rounded(y1), rounded(x2), rounded(y2), rounded(x3), rounded(y3));
    }

    /// To hundredths of a pixel, as in SVG: fewer digits to pack.
    private static float rounded(float value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
