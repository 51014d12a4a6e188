package tumen.ui.present;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/// Where talks are given: the screens there are at any moment, the presenter's own first, as areas
/// of the desktop; a clock in seconds that only runs forward; the time of day; whether motion is
/// unwanted. A test brings its own.
public record Room(
        ObservableList<Rectangle2D> screens,
        DoubleSupplier clock,
        Supplier<LocalTime> day,
        BooleanSupplier still) {
    private static final double NANOS = 1e9;

    /// The room this machine is in.
    public static Room real() {
        ObservableList<Rectangle2D> areas = FXCollections.observableArrayList();
        look(areas);
        Screen.getScreens().addListener((ListChangeListener<Screen>) change -> look(areas));
        return new Room(
                areas,
                () -> System.nanoTime() / NANOS,
                () -> LocalTime.now(ZoneId.systemDefault()),
                () -> Platform.getPreferences().isReducedMotion());
    }

    private static void look(ObservableList<Rectangle2D> areas) {
        Screen own = Screen.getPrimary();
        areas.setAll(
                Screen.getScreens().stream()
                        .sorted((one, other) -> Boolean.compare(other.equals(own), one.equals(own)))
                        .map(Screen::getBounds)
                        .toList());
    }
}
