package tumen.ui.about;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import tumen.about.Credit;
import tumen.about.Credits;
import tumen.about.Version;
import tumen.ui.AppIcon;
import tumen.ui.Copying;
import tumen.ui.details.BrowserLink;
import tumen.ui.dialog.OwnedDialog;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;

/// Says what Tumen is, under which licence, and what it owes others.
public final class AboutBox {
    private static final double ICON = 64;

    private AboutBox() {}

    /// Shows it before a window; `links` opens the addresses.
    public static void show(Window owner, BrowserLink links) {
        VBox credits = new VBox();
        credits.getStyleClass().add("about-credits");
        for (Credit.Kind kind : Credit.Kind.values()) {
            credits.getChildren().add(section(kind, links));
        }
        ScrollPane scroll = new ScrollPane(credits);
        scroll.setId("about-credits");
        scroll.setFitToWidth(true);
        VBox content = new VBox(head(), scroll);
        content.getStyleClass().add("about");
        ButtonType copy = new ButtonType(Words.of("about.copy"), ButtonData.LEFT);
        OwnedDialog dialog =
                new OwnedDialog(
                        owner, "about", Words.of("about.title"), content, copy, ButtonType.CLOSE);
        dialog.wear(AboutBox.class, "about.css");
        dialog.keepOpen(copy, "about-copy", () -> Copying.text(version()));
        dialog.button(ButtonType.CLOSE, "about-close");
        dialog.show();
    }

    /// What people send along with a question: `Tumen 1.0.0, Java 25.0.1, Linux 6.1`.
    static String version() {
        return "Tumen %s, Java %s, %s %s"
                .formatted(
                        Version.number(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private static HBox head() {
        Label name = new Label("Tumen " + Version.number());
        name.setId("about-version");
        name.getStyleClass().add("dialog-heading");
        Label words = new Label(Words.of("about.words"));
        Label licence = new Label(Words.of("about.licence"));
        licence.setId("about-licence");
        for (Label label : List.of(words, licence)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("dialog-words");
        }
        ImageView icon = new ImageView(AppIcon.image((int) (2 * ICON)));
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        VBox lines = new VBox(name, words, licence);
        lines.getStyleClass().add("about-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox head = new HBox(icon, lines);
        head.getStyleClass().add("about-head");
        return head;
    }

    private static VBox section(Credit.Kind kind, BrowserLink links) {
        Label heading = new Label(Words.of("about." + kind));
        heading.getStyleClass().add("about-section");
        VBox section = new VBox(heading);
        section.getStyleClass().add("about-rows");
        Credits.ALL.stream()
                .filter(credit -> credit.kind() == kind)
                .map(credit -> row(credit, links))
                .forEach(section.getChildren()::add);
        return section;
    }

    private static VBox row(Credit credit, BrowserLink links) {
        Label licence = new Label(credit.licence());
        licence.getStyleClass().add("about-licence");
        licence.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox row =
                new VBox(
                        new HBox(
                                links.show(credit.name(), Optional.of(credit.address())),
                                gap,
                                licence),
                        words(credit.purpose()));
        if (!credit.note().isEmpty()) {
            row.getChildren().add(words(credit.note()));
        }
        return row;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("about-words");
        return words;
    }
}
