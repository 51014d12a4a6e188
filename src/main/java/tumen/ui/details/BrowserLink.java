package tumen.ui.details;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

import tumen.words.Words;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/// The only way out to the network: a web address that opens in the user's browser when, and only
/// when, it is clicked. Anything but http and https is text.
public final class BrowserLink {
    private final Consumer<String> browser;

    /// `browser` shows an address, as `HostServices.showDocument` does.
    public BrowserLink(Consumer<String> browser) {
        this.browser = browser;
    }

    /// A text that leads to an address if it is one of the web.
    public Node show(String text, Optional<URI> address) {
        Labeled shown =
                address.filter(BrowserLink::isWeb).<Labeled>map(this::link).orElseGet(Label::new);
        shown.setText(text);
        shown.setWrapText(true);
        shown.getStyleClass().add("source-title");
        return shown;
    }

    /// Whether an address is one a browser may be sent to.
    public static boolean isWeb(URI address) {
        String scheme = address.getScheme();
        return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                && address.getHost() != null;
    }

    private Hyperlink link(URI address) {
        Hyperlink link = new Hyperlink();
        link.setTooltip(new Tooltip(address.toString()));
        link.setAccessibleHelp(Words.of("link.opens", address));
        link.setOnAction(_ -> browser.accept(address.toString()));
        return link;
    }
}
