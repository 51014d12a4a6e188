package tumen.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

import tumen.paint.FxFonts;
import tumen.state.Look;
import tumen.state.Store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Dresses windows: AtlantaFX below, our colours and type above.
public final class Looks {
    private static final List<String> SHEETS = List.of("tumen.css", "window.css");

    /// All a root may wear.
    private static final List<String> CLASSES =
            Arrays.stream(Look.values())
                    .flatMap(look -> look.styleClasses().stream())
                    .distinct()
                    .toList();

    private Looks() {}

    /// Dresses a window's root dark or light.
    public static void dress(Parent root, Look look) {
        FxFonts.family();
        if (root.getStylesheets().isEmpty()) {
            SHEETS.forEach(sheet -> root.getStylesheets().add(sheet(Looks.class, sheet)));
            keepOpaque(root);
        }
        root.getStyleClass().removeAll(CLASSES);
        root.getStyleClass().addAll(look.styleClasses());
        if (!root.getStyleClass().contains("root")) {
            root.getStyleClass().add("root");
        }
    }

    /// Dresses a list that pops up, in a sheet of its own. A look it wears already is left alone:
    /// each touch has all of its rows dressed anew.
    public static void dressList(Parent box, Look look, String sheet) {
        if (box.getStylesheets().isEmpty()) {
            box.getStylesheets().addAll(sheet(Looks.class, "tumen.css"), sheet);
            keepOpaque(box);
        }
        List<String> classes =
                Stream.concat(Stream.of("root", "search-popup"), look.styleClasses().stream())
                        .toList();
        if (!box.getStyleClass().equals(classes)) {
            box.getStyleClass().setAll(classes);
        }
    }

    /// Dresses a list that pops up as a window is dressed now, in type as large.
    public static void dressListLike(Window window, Parent box, String sheet) {
        Parent root = window.getScene().getRoot();
        dressList(box, worn(root).orElse(Look.DARK), sheet);
        box.setStyle(root.getStyle());
    }

    /// Says last how popups look where windows cannot be transparent.
    private static void keepOpaque(Parent root) {
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            root.getStylesheets().add(sheet(Looks.class, "opaque.css"));
        }
    }

    /// Dresses a root as a window is dressed now; from then on both change together.
    public static void dressLike(Window window, Parent root) {
        dress(root, worn(window.getScene().getRoot()).orElse(Look.DARK));
    }

    /// Dresses a scene as the state says, from now on, and with it every window and control.
    public static void follow(Scene scene, Store store) {
        dress(scene.getRoot(), store.state().view().look());
        show(store.state().view().look());
        store.listen(state -> {
            Look look = state.view().look();
            if (worn(scene.getRoot()).filter(look::equals).isEmpty()) {
                dress(scene.getRoot(), look);
                show(look);
            }
        });
    }

    /// Has JavaFX begin with our theme: it would read its own for the first control else.
    static void begin(Look look) {
        Application.setUserAgentStylesheet(userAgent(look));
    }

    private static void show(Look look) {
        Application.setUserAgentStylesheet(userAgent(look));
        Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(root -> worn(root).isPresent())
                .forEach(root -> dress(root, look));
    }

    /// How a root is dressed; empty if it is not.
    private static Optional<Look> worn(Parent root) {
        List<String> worn = root.getStyleClass().stream().filter(CLASSES::contains).toList();
        return Arrays.stream(Look.values())
                .filter(look -> look.styleClasses().equals(worn))
                .findFirst();
    }

    private static String userAgent(Look look) {
        return look.isDark()
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS();
    }

    /// Where a style sheet is that lies beside a class.
    public static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }
}
