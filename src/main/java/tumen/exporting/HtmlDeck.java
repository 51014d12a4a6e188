package tumen.exporting;

import tumen.claim.Evidence;
import tumen.model.Marking;
import tumen.model.Source;
import tumen.paint.XmlWriter;
import tumen.scene.PlainText;
import tumen.scene.SlideBlock;
import tumen.words.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A web page being made, step by step, as XML that is HTML as well.
final class HtmlDeck {
    private static final Set<String> WEB = Set.of("http", "https");

    private final XmlWriter html;
    private final ExportOptions options;

    /// Begins the page.
    HtmlDeck(OutputStream stream, Deck deck, ExportOptions options) throws IOException {
        this.options = options;
        String style = style();
        html = new XmlWriter(stream);
        html.doctype("html");
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", Words.tongue().code());
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src"
                        + " 'sha256-"
                        + hash(style)
                        + "'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.text("title", PlainText.of(deck.title()));
        html.text("style", style);
        html.close();
        html.open("body", "class", options.page().look().isDark() ? "dark" : "light");
        html.open("main");
        html.text("h1", PlainText.of(deck.title()));
    }

    /// Adds a step.
    void add(CardPicture made) throws IOException {
        Deck.Card card = made.card();
        Optional<Marking> marking = card.slide().marking();
        html.open("section");
        marking(marking);
        html.open("figure");
        String data = Base64.getEncoder().encodeToString(made.png());
        html.empty("img", "alt", card.alternative(), "src", "data:image/png;base64," + data);
        html.open("figcaption");
        for (SlideBlock block : made.words()) {
            words(block);
        }
        html.close();
        html.close();
        sources(card);
        if (options.notes() && !card.notes().isBlank()) {
            html.open("aside");
            for (String line :
                    card.notes().strip().lines().filter(each -> !each.isBlank()).toList()) {
                html.text("p", PlainText.of(line));
            }
            html.close();
        }
        marking(marking);
        html.close();
    }

    /// Ends the page and leaves the stream open.
    void end() throws IOException {
        html.close();
        html.close();
        html.close();
        html.end();
    }

    private void marking(Optional<Marking> marking) throws IOException {
        if (marking.isPresent()) {
            html.text("p", PlainText.of(marking.get().text()), "class", "marking");
        }
    }

    private void words(SlideBlock block) throws IOException {
        switch (block.kind()) {
            case KICKER -> html.text("p", block.text(), "class", "dates");
            case TITLE -> html.text("h2", block.text());
            case CAPTION -> html.text("p", block.text());
            case DISPUTES -> html.text("p", block.text(), "class", "disputes");
            case SOURCES -> {}
        }
    }

    private void sources(Deck.Card card) throws IOException {
        List<Source> sources =
                card.events().stream()
                        .flatMap(event ->
                                Evidence.sources(event, card.slide().state().index().catalogue()))
                        .distinct()
                        .toList();
        if (!sources.isEmpty()) {
            html.open("details");
            html.text("summary", sources.size() == 1 ? "1 source" : sources.size() + " sources");
            html.open("ol");
            for (Source source : sources) {
                html.open("li");
                URI url = source.url();
                if (url != null && WEB.contains(Objects.toString(url.getScheme(), ""))) {
                    html.text(
                            "a",
                            CitedSource.of(source),
                            "href",
                            url.toASCIIString(),
                            "rel",
                            "noopener noreferrer");
                } else {
                    html.text("span", CitedSource.of(source));
                }
                html.close();
            }
            html.close();
            html.close();
        }
    }

    private static String style() throws IOException {
        try (InputStream stream = HtmlDeck.class.getResourceAsStream("deck.css")) {
            return new String(
                    Objects.requireNonNull(stream, "deck.css is missing from the build")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private static String hash(String style) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
