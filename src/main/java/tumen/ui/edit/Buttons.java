package tumen.ui.edit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import tumen.ui.Icon;

/// The small buttons of forms, which are never squeezed.
final class Buttons {
    private Buttons() {}

    /// Words that look like a link.
    static Button link(String words, Runnable action) {
        return button(new Button(words), "quiet-link", action);
    }

    /// The same behind an icon.
    static Button link(Feather icon, String words, Runnable action) {
        Button link = link(words, action);
        link.setGraphic(new Icon(icon));
        return link;
    }

    /// An icon alone; `spoken` says what it does.
    static Button icon(Feather icon, String spoken, Runnable action) {
        Button button = button(new Button(), "pick-remove", action);
        button.setGraphic(new Icon(icon));
        button.setAccessibleText(spoken);
        return button;
    }

    private static Button button(Button button, String style, Runnable action) {
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
