package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import tumen.model.Marking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// What PowerPoint is strict about and POI lets pass: it offers to repair a file that is not so.
class PptxPackageTest {
    private static final long NOTES_WIDTH = 6_858_000;
    private static final long NOTES_HEIGHT = 9_144_000;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    @BeforeEach
    void write() throws IOException {
        Export export = Exports.briefing();
        var marked =
                export.briefing()
                        .map(each -> each.withMarking(new Marking("TLP:AMBER", 0xFFC000, 0)));
        byte[] pptx = Exports.bytes(new PptxFormat(), export.of(marked));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pptx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
    }

    private Document read(String part) throws Exception {
        return Xml.read(Optional.ofNullable(parts.get(part)).orElseThrow());
    }

    private List<String> named(String beginning) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(beginning) && name.endsWith(".xml"))
                .toList();
    }

    @Test
    void nothingOfATemplateIsShownToThoseWhoLookAtAFolder() throws Exception {
        assertThat(parts.keySet()).noneMatch(part -> part.contains("thumbnail"));
        assertThat(Xml.elements(read("_rels/.rels"), "Relationship"))
                .isNotEmpty()
                .noneMatch(way -> way.getAttribute("Type").endsWith("/thumbnail"));
    }

    @Test
    void everyPartHasATypeAndEveryRelationshipLeadsToAPart() throws Exception {
        Document types = read("[Content_Types].xml");
        List<String> known = new ArrayList<>();
        Xml.elements(types, "Default").forEach(each -> known.add(each.getAttribute("Extension")));
        Xml.elements(types, "Override").forEach(each -> known.add(each.getAttribute("PartName")));
        for (String part : parts.keySet()) {
            if (!part.equals("[Content_Types].xml")) {
                String extension = part.substring(part.lastIndexOf('.') + 1);
                assertThat(List.of("/" + part, extension)).as(part).containsAnyElementsOf(known);
            }
            if (part.endsWith(".xml") && part.startsWith("ppt/")) {
                assertThat(known).contains("/" + part);
            }
            if (part.endsWith(".rels")) {
                List<String> ids = new ArrayList<>();
                for (Element way : Xml.elements(read(part), "Relationship")) {
                    ids.add(way.getAttribute("Id"));
                    URI from = URI.create("/" + part.replace("_rels/", ""));
                    String to = from.resolve(way.getAttribute("Target")).getPath();
                    assertThat(parts).as(part).containsKey(to.substring(1));
                }
                assertThat(ids).doesNotHaveDuplicates();
            }
        }
    }

    /// Microsoft's own check of such files calls all else damage.
    @Test
    void thePresentationIsTiedToNoNotesAndToOneThemeOnly() throws Exception {
        List<String> kinds =
                Xml.elements(read("ppt/_rels/presentation.xml.rels"), "Relationship").stream()
                        .map(tie -> tie.getAttribute("Type").replaceAll(".*/", ""))
                        .toList();
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "slideMaster",
                        "notesMaster",
                        "theme",
                        "slide",
                        "slide",
                        "presProps",
                        "viewProps",
                        "tableStyles");
        assertThat(text("ppt/notesMasters/_rels/notesMaster1.xml.rels")).contains("theme2.xml");
        for (Element slide : Xml.elements(read("ppt/presentation.xml"), "p:sldId")) {
            assertThat(Integer.parseInt(slide.getAttribute("id"))).isGreaterThanOrEqualTo(256);
        }
    }

    @Test
    void shapesOfAPageHaveIdsOfTheirOwnAndPicturesWords() throws Exception {
        List<String> pages = new ArrayList<>(named("ppt/slides/"));
        pages.addAll(named("ppt/notesSlides/"));
        assertThat(pages).hasSize(4);
        for (String page : pages) {
            Document slide = read(page);
            assertThat(Xml.elements(slide, "p:cNvPr").stream().map(each -> each.getAttribute("id")))
                    .as(page)
                    .doesNotHaveDuplicates();
            for (Element picture : Xml.elements(slide, "p:pic")) {
                Element told = (Element) picture.getElementsByTagName("p:cNvPr").item(0);
                assertThat(told.getAttribute("descr")).isNotBlank();
            }
        }
    }

    @Test
    void runsOfTextHaveNoAttributesNothingIsDatedAndStaysOnThePage() throws Exception {
        for (String part : parts.keySet()) {
            if (part.startsWith("ppt/") && part.endsWith(".xml")) {
                for (Element run : Xml.elements(read(part), "a:r")) {
                    assertThat(run.getAttributes().getLength()).as(part).isZero();
                }
            }
        }
        for (String page : named("ppt/notes")) {
            Document notes = read(page);
            assertThat(text(page)).doesNotContain("2013", "datetime");
            for (Element place : Xml.elements(notes, "a:xfrm")) {
                assertThat(edge(place, "x", "cx")).isLessThanOrEqualTo(NOTES_WIDTH);
                assertThat(edge(place, "y", "cy")).isLessThanOrEqualTo(NOTES_HEIGHT);
            }
        }
    }

    private static long edge(Element place, String offset, String extent) {
        Element at = (Element) place.getElementsByTagName("a:off").item(0);
        Element size = (Element) place.getElementsByTagName("a:ext").item(0);
        return Long.parseLong(at.getAttribute(offset)) + Long.parseLong(size.getAttribute(extent));
    }

    @Test
    void theMarkingStandsOnTheNotesToo() throws Exception {
        for (String page : named("ppt/notesSlides/")) {
            assertThat(
                            Xml.contents(read(page), "a:t").stream()
                                    .filter("TLP:AMBER"::equals)
                                    .collect(Collectors.counting()))
                    .as(page)
                    .isEqualTo(2);
        }
    }

    @Test
    void theFileSaysWhatMadeItAndHowManySlidesItHas() {
        assertThat(text("docProps/app.xml"))
                .contains("<Application>Tumen</Application>", "<Slides>2</Slides>");
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), UTF_8);
    }
}
