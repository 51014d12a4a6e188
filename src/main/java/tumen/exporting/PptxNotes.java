package tumen.exporting;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xslf.usermodel.XSLFTheme;

import tumen.model.Marking;
import tumen.scene.PlainText;
import tumen.words.Words;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The notes of a deck's slides: on an upright page the slide's picture, below it what is said and
/// the sources in full, the marking above and below.
///
/// POI's master of notes lies on its side, is dated and gives fields attributes PowerPoint refuses:
/// what is not wanted is taken out, what is left is placed anew. POI also ties every page of notes,
/// and the theme of their master, to the presentation itself, which must have neither.
final class PptxNotes {
    private static final double SAID = 12;
    private static final double CITED = 8;

    /// Where things stand on a page of 540 by 720 points.
    private static final Map<Placeholder, Rectangle2D> PLACES =
            Map.of(
                    Placeholder.SLIDE_IMAGE,
                    new Rectangle2D.Double(54, 60, 432, 243),
                    Placeholder.BODY,
                    new Rectangle2D.Double(54, 324, 432, 336),
                    Placeholder.HEADER,
                    new Rectangle2D.Double(0, 12, 540, 24),
                    Placeholder.FOOTER,
                    new Rectangle2D.Double(0, 684, 540, 24));

    private final XMLSlideShow show;

    /// Of a deck that has no notes yet.
    PptxNotes(XMLSlideShow show) {
        this.show = show;
    }

    /// Adds what is said with a slide.
    void add(XSLFSlide slide, Deck.Card card) {
        boolean first = show.getNotesMaster() == null;
        XSLFNotes notes = show.getNotesSlide(slide);
        if (first) {
            place(show.getNotesMaster());
        }
        place(notes);
        Optional<Marking> marking = card.slide().marking();
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            switch (shape.getTextType()) {
                case BODY -> tell(shape, card);
                case HEADER, FOOTER ->
                        marking.ifPresentOrElse(
                                mark -> mark(shape, mark), () -> notes.removeShape(shape));
                case null, default -> {}
            }
        }
    }

    /// Unties from the presentation what belongs to a slide or to the master of notes; the last
    /// thing to be done before the file is written.
    void untie() {
        XSLFTheme theme = show.getNotesMaster().getTheme();
        show.getRelationParts().stream()
                .filter(tie ->
                        tie.getDocumentPart() instanceof XSLFNotes
                                || tie.getDocumentPart().equals(theme))
                .map(tie -> tie.getRelationship().getId())
                .toList()
                .forEach(show.getPackagePart()::removeRelationship);
    }

    private static void place(XSLFSheet sheet) {
        for (XSLFShape shape : List.copyOf(sheet.getShapes())) {
            Placeholder kind = shape instanceof XSLFTextShape text ? text.getTextType() : null;
            Rectangle2D place = kind == null ? null : PLACES.get(kind);
            if (place == null) {
                sheet.removeShape(shape);
            } else {
                ((XSLFTextShape) shape).setAnchor(place);
            }
        }
    }

    private static void tell(XSLFTextShape shape, Deck.Card card) {
        shape.clearText();
        shape.setTextAutofit(TextAutofit.NORMAL);
        card.notes().strip().lines().forEach(line -> paragraph(shape, line, SAID));
        List<String> citations = card.citations();
        if (!citations.isEmpty()) {
            paragraph(shape, Words.of("snapshot.sources"), CITED);
            citations.forEach(line -> paragraph(shape, line, CITED));
        }
    }

    private static void mark(XSLFTextShape shape, Marking marking) {
        shape.clearText();
        XSLFTextParagraph paragraph = paragraph(shape, marking.text(), SAID);
        paragraph.setTextAlign(TextAlign.CENTER);
        paragraph.getTextRuns().getFirst().setBold(true);
    }

    private static XSLFTextParagraph paragraph(XSLFTextShape shape, String line, double size) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setLeftMargin(0.0);
        paragraph.setIndent(0.0);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(PlainText.of(line));
        run.setFontSize(size);
        PptxWords.dress(run);
        return paragraph;
    }
}
