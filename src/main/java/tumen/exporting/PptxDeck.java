package tumen.exporting;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import tumen.about.Version;
import tumen.geo.ViewSize;
import tumen.scene.PlainText;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// A PowerPoint file being made, slide by slide.
final class PptxDeck implements Closeable {
    /// Picture pixels to a point of 1/72 inch.
    static final double DENSITY = 2;

    private final XMLSlideShow show = new XMLSlideShow();
    private final PptxNotes notes = new PptxNotes(show);
    private final PictureSize size;

    /// Begins a file.
    PptxDeck(Deck deck) {
        this.size = deck.size();
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(PlainText.of(deck.title()));
        core.setCreator("Tumen " + Version.number());
        core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        CTProperties extended =
                show.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setApplication("Tumen");
        extended.setSlides(deck.cards().size());
        extended.setNotes(deck.cards().size());
        for (Runnable stale :
                List.<Runnable>of(
                        extended::unsetPresentationFormat,
                        extended::unsetHeadingPairs,
                        extended::unsetTitlesOfParts,
                        extended::unsetAppVersion)) {
            stale.run();
        }
        dropThumbnail(show.getPackage());
        ViewSize page = size.page();
        show.setPageSize(
                new Dimension(
                        (int) Math.round(page.width() * size.points()),
                        (int) Math.round(page.height() * size.points())));
    }

    /// POI's template shows a slide of its own to those who look at a folder.
    private static void dropThumbnail(OPCPackage parts) {
        for (PackageRelationship to :
                parts.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            parts.removePart(parts.getPart(to));
            parts.removeRelationship(to.getId());
        }
    }

    /// Adds a slide.
    void add(CardPicture made) {
        XSLFSlide slide =
                show.createSlide(
                        show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        for (XSLFShape shape : List.copyOf(slide.getShapes())) {
            slide.removeShape(shape);
        }
        picture(slide, made);
        new PptxWords(slide, made.points()).add(made.card().slide(), made.words());
        notes.add(slide, made.card());
    }

    /// Writes the file and leaves the stream open.
    void save(OutputStream stream) throws IOException {
        notes.untie();
        show.write(stream);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }

    private void picture(XSLFSlide slide, CardPicture made) {
        XSLFPictureShape shape = slide.createPicture(show.addPicture(made.png(), PictureType.PNG));
        Dimension all = show.getPageSize();
        shape.setAnchor(new Rectangle2D.Double(0, 0, all.width, all.height));
        var properties = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
        properties.setName("Map and timeline");
        properties.setDescr(made.card().alternative());
    }
}
