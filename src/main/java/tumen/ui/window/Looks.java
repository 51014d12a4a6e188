package tumen.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

import tumen.paint.FxFonts;
import tumen.state.Look;
import tumen.state.Store;
import tumen.ui.SceneStack;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Dresses windows: AtlantaFX below, our colours and type above.
public final class Looks {
    private static final List<String> SHEETS = List.of("tumen.css", "window.css");

    private Looks() {}

    /// Dresses a window's root dark or light.
    public static void dress(Parent root, Look look) {
        FxFonts.family();
        if (root.getStylesheets().isEmpty()) {
            SHEETS.forEach(sheet -> root.getStylesheets().add(address(sheet)));
        }
        root.getStyleClass().removeAll(styleClass(Look.DARK), styleClass(Look.LIGHT));
        root.getStyleClass().add(styleClass(look));
        if (!root.getStyleClass().contains("root")) {
            root.getStyleClass().add("root");
        }
    }

    /// Dresses a scene as the state says, from now on; every control of the application with it.
    static void follow(Scene scene, Store store) {
        show(scene, store.state().view().look());
        store.listen(state -> {
            Look look = state.view().look();
            if (!scene.getRoot().getStyleClass().contains(styleClass(look))) {
                show(scene, look);
            }
        });
    }

    private static void show(Scene scene, Look look) {
        Application.setUserAgentStylesheet(userAgent(look));
        dress(scene.getRoot(), look);
    }

    private static String userAgent(Look look) {
        return look == Look.DARK
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS();
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(SceneStack.class.getResource(sheet), sheet).toExternalForm();
    }

    private static String styleClass(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
