package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.model.Source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

class HtmlFormatTest {
    @Test
    void everyStepHasItsWordsItsPictureAndItsSources() throws Exception {
        Document page = read(Exports.briefing());
        assertThat(Xml.contents(page, "h1")).containsExactly("How it came out");
        assertThat(Xml.contents(page, "h2")).containsExactly("Leaders meet", "Ships sail");
        assertThat(Xml.contents(page, "p"))
                .contains(
                        "SUMMIT · 13 SEP 2023",
                        "Two places are given.",
                        "Disputed: place",
                        "From port to port.")
                .doesNotContain("Say it slowly.");
        assertThat(Xml.contents(page, "li").stream().map(String::strip))
                .containsExactly(
                        "agency press, On agency, 2023-09-13",
                        "seed press, On seed, 2023-12~",
                        "ship-report press, On ship-report, 2023-10-17");
        List<Element> pictures = Xml.elements(page, "img");
        assertThat(pictures).hasSize(2);
        assertThat(pictures.getFirst().getAttribute("alt"))
                .contains("Marked: “Leaders meet”, 13 Sep 2023");
        String data = pictures.getFirst().getAttribute("src");
        assertThat(data).startsWith("data:image/png;base64,");
        byte[] png = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1280);
    }

    @Test
    void notesAreThereOnRequest() throws Exception {
        Export export = Exports.briefing();
        Export noted =
                new Export(
                        export.pictures(),
                        export.state(),
                        export.briefing(),
                        export.options().withNotes(true));
        assertThat(Xml.contents(read(noted), "p")).contains("Say it slowly.");
    }

    @Test
    void nothingRunsAndNothingIsFetched() throws Exception {
        Document page = read(Exports.briefing());
        assertThat(Xml.elements(page, "script")).isEmpty();
        assertThat(Xml.elements(page, "link")).isEmpty();
        String style = Xml.contents(page, "style").getFirst();
        byte[] sum =
                MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(style).doesNotContain("url(", "@import", "<", "&");
        assertThat(Xml.elements(page, "meta").stream().map(meta -> meta.getAttribute("content")))
                .contains(
                        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none';"
                                + " style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(sum)
                                + "'");
        assertThat(text(Exports.briefing()))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html>");
    }

    @Test
    void aHostileTitleIsOnlyTextAndOnlyTheWebIsLinked() throws Exception {
        Export export = Exports.sample();
        ExportOptions titled =
                export.options().withPage(export.options().page().withTitle(Exports.HOSTILE));
        Document page = read(new Export(export.pictures(), export.state(), titled));
        assertThat(Xml.contents(page, "h1")).containsExactly(Exports.HARMLESS);
        assertThat(Xml.elements(page, "script")).isEmpty();

        List<Source> sources =
                List.of(
                        at(SampleProject.PROJECT.sources().get(0), "https://example.org/a?b=c&d"),
                        at(SampleProject.PROJECT.sources().get(1), "javascript:alert(1)"),
                        at(SampleProject.PROJECT.sources().get(2), "file:///etc/passwd"));
        Project sample = SampleProject.PROJECT;
        Project linked =
                new Project(
                        sample.title(),
                        null,
                        sources,
                        sample.places(),
                        sample.routes(),
                        sample.actors(),
                        sample.types(),
                        sample.events(),
                        List.of(),
                        List.of(),
                        List.of(),
                        sample.release(),
                        sample.extra());
        assertThat(
                        Xml.elements(read(Exports.of(linked)), "a").stream()
                                .map(link -> link.getAttribute("href")))
                .containsExactly("https://example.org/a?b=c&d");
    }

    private static Source at(Source source, String address) {
        return new Source(
                source.id(),
                source.publisher(),
                source.title(),
                source.date(),
                URI.create(address),
                source.status(),
                source.note(),
                source.origin(),
                source.extra());
    }

    private static Document read(Export export) throws Exception {
        return Xml.read(Exports.bytes(new HtmlFormat(), export));
    }

    private static String text(Export export) throws IOException {
        return new String(Exports.bytes(new HtmlFormat(), export), StandardCharsets.UTF_8);
    }
}
