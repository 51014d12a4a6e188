package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import tumen.model.Event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

class SvgFormatTest {
    @Test
    void everyTextOfThePageIsATextOfTheSvgInTheSameOrder() throws Exception {
        Export export = Exports.sample();
        List<String> shown = Exports.texts(export);
        assertThat(shown).contains("Sample");
        assertThat(Xml.contents(read(export), "text")).containsExactlyElementsOf(shown);
    }

    @Test
    void everyEventShownIsFoundByItsId() throws Exception {
        Export export = Exports.sample();
        Document svg = read(export);
        List<String> ids = new ArrayList<>();
        for (Element element : Xml.elements(svg, "*")) {
            ids.add(element.getAttribute("data-event"));
        }
        assertThat(ids)
                .containsAll(export.state().visible().stream().map(Event::id).toList())
                .contains("summit");
    }

    @Test
    void layersHaveTheNamesOfTheScene() throws Exception {
        List<String> names = new ArrayList<>();
        for (Element element : Xml.elements(read(Exports.sample()), "g")) {
            names.add(element.getAttribute("inkscape:label"));
        }
        assertThat(names)
                .contains(
                        "page", "base map", "land", "coast", "map", "routes", "events", "timeline");
    }

    @Test
    void outlinesHoldNoLettersButStillSayWhatTheyRead() throws Exception {
        Export export = Exports.sample();
        ExportOptions outlined = export.options().withOutlines(true);
        Document svg = read(new Export(export.pictures(), export.state(), outlined));
        List<String> read = new ArrayList<>();
        for (Element element : Xml.elements(svg, "path")) {
            read.add(element.getAttribute("aria-label"));
        }
        assertThat(Xml.contents(svg, "text")).isEmpty();
        assertThat(read).contains("Sample", "Leaders meet");
    }

    @Test
    void aHostileTitleIsOnlyText() throws Exception {
        Document svg = read(Exports.titled(Exports.HOSTILE));
        assertThat(Xml.elements(svg, "script")).isEmpty();
        assertThat(Xml.contents(svg, "title")).containsExactly(Exports.HARMLESS);
        assertThat(Xml.contents(svg, "text")).contains(Exports.HARMLESS);
    }

    private static Document read(Export export)
            throws IOException, SAXException, ParserConfigurationException {
        return Xml.read(Exports.bytes(new SvgFormat(), export));
    }
}
