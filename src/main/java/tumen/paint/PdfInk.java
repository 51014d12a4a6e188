package tumen.paint;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

import tumen.scene.Paint;
import tumen.scene.Stroke;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Sets the colours, opacities and lines of one page.
final class PdfInk {
    private static final float FAR = 20_000;

    private final PDDocument document;
    private final PDPage page;
    private final PDPageContentStream content;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfInk(PDDocument document, PDPage page, PDPageContentStream content) {
        this.document = document;
        this.page = page;
        this.content = content;
    }

    /// Fills with a paint from here on; `place` leads from marks to the page.
    void fill(Paint paint, AffineTransform place) throws IOException {
        switch (paint) {
            case Paint.Solid solid -> {
                int argb = solid.argb();
                content.setNonStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0));
                opacity(argb >>> 24);
            }
            case Paint.Gradient gradient -> content.setNonStrokingColor(colour(gradient, place));
        }
    }

    /// Draws lines like this from here on.
    void stroke(Stroke stroke, AffineTransform place) throws IOException {
        content.setLineWidth((float) stroke.width());
        float[] dashes = new float[stroke.dashes().size()];
        for (int at = 0; at < dashes.length; at++) {
            dashes[at] = stroke.dashes().get(at).floatValue();
        }
        content.setLineDashPattern(dashes, 0);
        switch (stroke.paint()) {
            case Paint.Solid solid -> {
                int argb = solid.argb();
                content.setStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0));
                opacity(argb >>> 24);
            }
            case Paint.Gradient gradient -> content.setStrokingColor(colour(gradient, place));
        }
    }

    /// A pattern knows the page only, a mask what the page was moved to: hence `place` for one.
    private PDColor colour(Paint.Gradient gradient, AffineTransform place) throws IOException {
        PdfGradient words = new PdfGradient(gradient);
        if (words.evenlyOpaque()) {
            opacity(words.alpha());
        } else {
            opacity(255);
            content.setGraphicsStateParameters(mask(words));
        }
        PDShadingPattern shading = new PDShadingPattern();
        shading.setShading(words.colours());
        shading.setMatrix(place);
        return new PDColor(page.getResources().add(shading), new PDPattern(page.getResources()));
    }

    private PDExtendedGraphicsState mask(PdfGradient gradient) throws IOException {
        PDTransparencyGroup group = new PDTransparencyGroup(document);
        group.setBBox(new PDRectangle(-FAR, -FAR, 2 * FAR, 2 * FAR));
        group.setResources(new PDResources());
        COSDictionary attributes = new PDTransparencyGroupAttributes().getCOSObject();
        attributes.setItem(COSName.CS, COSName.DEVICEGRAY);
        group.getCOSObject().setItem(COSName.GROUP, attributes);
        try (PDFormContentStream grey = new PDFormContentStream(group)) {
            grey.shadingFill(gradient.opacities());
        }
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, COSName.LUMINOSITY);
        mask.setItem(COSName.G, group.getCOSObject());
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, mask);
        return state;
    }

    private void opacity(int alpha) throws IOException {
        PDExtendedGraphicsState state = opacities.get(alpha);
        if (state == null) {
            state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha / 255f);
            state.setStrokingAlphaConstant(alpha / 255f);
            opacities.put(alpha, state);
        }
        content.setGraphicsStateParameters(state);
    }

    private static float part(int argb, int shift) {
        return (argb >> shift & 0xFF) / 255f;
    }
}
