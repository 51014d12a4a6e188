package tumen.settings;

import tumen.state.Look;
import tumen.words.Tongue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is remembered from one start to the next. What is empty was never chosen: the system's
/// custom holds.
///
/// @param tongue the language of the app's own words
/// @param recent absolute paths, the last opened first
public record Settings(
        Optional<Tongue> tongue,
        Optional<Look> look,
        Optional<WindowPlace> window,
        Optional<PaneLayout> panes,
        Optional<DrawerLayout> drawer,
        List<Path> recent) {
    /// The greatest number of recent files.
    public static final int RECENT = 10;

    /// Nothing chosen yet.
    public static final Settings NONE =
            new Settings(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public Settings {
        recent = recent.stream().distinct().limit(RECENT).toList();
    }

    /// The same settings with the app's words in another language.
    public Settings withTongue(Tongue other) {
        return new Settings(Optional.of(other), look, window, panes, drawer, recent);
    }

    /// The same settings with another look.
    public Settings withLook(Look other) {
        return new Settings(tongue, Optional.of(other), window, panes, drawer, recent);
    }

    /// The same settings with the window elsewhere and laid out otherwise.
    public Settings withWindow(WindowPlace place, PaneLayout layout, DrawerLayout below) {
        return new Settings(
                tongue, look, Optional.of(place), Optional.of(layout), Optional.of(below), recent);
    }

    /// The same settings after a file was opened or saved.
    public Settings withOpened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new Settings(
                tongue,
                look,
                window,
                panes,
                drawer,
                Stream.concat(Stream.of(absolute), recent.stream()).toList());
    }

    /// The same settings without a file that is no longer there.
    public Settings without(Path file) {
        return new Settings(
                tongue,
                look,
                window,
                panes,
                drawer,
                recent.stream().filter(other -> !other.equals(file)).toList());
    }
}
