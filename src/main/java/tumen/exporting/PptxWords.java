package tumen.exporting;

import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import tumen.model.Marking;
import tumen.paint.AwtTextMeasure;
import tumen.scene.Box;
import tumen.scene.PlainText;
import tumen.scene.Slide;
import tumen.scene.SlideBlock;
import tumen.scene.Type;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The words of one slide as text boxes where the audience's screen has them, in a font every
/// office has, with room for it to be wider than the one on board; smaller where the screen leaves
/// some of a long text out.
final class PptxWords {
    private static final String LATIN = "Arial";
    private static final String KOREAN = "Malgun Gothic";
    private static final double WIDER = 1.06;
    private static final Type MARKING = new Type(11.5, true, 1.6);

    private final XSLFSlide slide;
    private final double points;

    /// On a slide of so many points to a view pixel.
    PptxWords(XSLFSlide slide, double points) {
        this.slide = slide;
        this.points = points;
    }

    void add(Slide words, List<SlideBlock> blocks) {
        blocks.forEach(this::block);
        words.marking().ifPresent(this::bands);
    }

    private void block(SlideBlock block) {
        XSLFTextBox box = slide.createTextBox();
        if (block.kind() == SlideBlock.Kind.TITLE) {
            box.setPlaceholder(Placeholder.TITLE);
            ((CTShape) box.getXmlObject()).getNvSpPr().getCNvSpPr().unsetTxBox();
        }
        name(
                box,
                switch (block.kind()) {
                    case KICKER -> "Dates";
                    case TITLE -> "Title";
                    case CAPTION -> "Caption";
                    case SOURCES -> "Sources";
                    case DISPUTES -> "Disputed";
                });
        Box at = block.box();
        box.setAnchor(placed(new Box(at.x(), at.y(), at.width() * WIDER, at.height())));
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.setTextAutofit(TextAutofit.NORMAL);
        double scale = block.shrinking(AwtTextMeasure.INSTANCE);
        Type type = block.type().sized(block.type().size() * scale);
        write(box, block.text(), type, new Color(block.argb()), TextAlign.LEFT)
                .setLineSpacing(-block.step() * scale * points);
    }

    private void bands(Marking marking) {
        double height = tumen.scene.SlideLayout.BAND;
        double width = slide.getSlideShow().getPageSize().width / points;
        double bottom = slide.getSlideShow().getPageSize().height / points - height;
        for (double top : new double[] {0, bottom}) {
            XSLFAutoShape band = slide.createAutoShape();
            band.setShapeType(ShapeType.RECT);
            name(band, top == 0 ? "Marking above" : "Marking below");
            band.setAnchor(placed(new Box(0, top, width, height)));
            band.setFillColor(new Color(marking.ground()));
            band.setLineColor(null);
            band.setVerticalAlignment(VerticalAlignment.MIDDLE);
            write(band, marking.text(), MARKING, new Color(marking.ink()), TextAlign.CENTER);
        }
    }

    private XSLFTextParagraph write(
            XSLFTextShape shape, String text, Type type, Color colour, TextAlign align) {
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setWordWrap(true);
        shape.clearText();
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(align);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(PlainText.of(text));
        run.setFontSize(type.size() * points);
        run.setBold(type.bold());
        run.setFontColor(colour);
        run.setCharacterSpacing(type.spacing() * points);
        dress(run);
        return paragraph;
    }

    /// Sets text in fonts every office has.
    static void dress(XSLFTextRun run) {
        run.setFontFamily(LATIN);
        run.setFontFamily(KOREAN, FontGroup.EAST_ASIAN);
    }

    private Rectangle2D placed(Box box) {
        return new Rectangle2D.Double(
                box.x() * points, box.y() * points, box.width() * points, box.height() * points);
    }

    private static void name(XSLFShape shape, String name) {
        ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().setName(name);
    }
}
