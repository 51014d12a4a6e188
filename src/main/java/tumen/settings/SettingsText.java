package tumen.settings;

import org.jspecify.annotations.Nullable;

import tumen.state.Look;
import tumen.words.Tongue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/// Settings as lines of `name=value`. What is not known is left alone; what is known and wrong
/// makes the whole unreadable.
final class SettingsText {
    private static final String VERSION = "settings.version";
    private static final String FIRST = "1";
    private static final String LANGUAGE = "language";
    private static final String LOOK = "look";
    private static final String WINDOW = "window";
    private static final String PANES = "panes";
    private static final String DRAWER = "drawer";
    private static final String CLOSED = "closed";
    private static final String RECENT = "recent.";

    private SettingsText() {}

    static String of(Settings settings) {
        Properties lines = new Properties();
        lines.setProperty(VERSION, FIRST);
        settings.tongue().ifPresent(tongue -> lines.setProperty(LANGUAGE, tongue.code()));
        settings.look().ifPresent(look -> lines.setProperty(LOOK, small(look)));
        arrangement(settings, lines);
        for (int i = 0; i < settings.recent().size(); i++) {
            lines.setProperty(RECENT + (i + 1), settings.recent().get(i).toString());
        }
        StringWriter text = new StringWriter();
        try {
            lines.store(text, "Tumen");
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is written anywhere", impossible);
        }
        return text.toString();
    }

    /// Where the window stands, and how it is shared out.
    private static void arrangement(Settings settings, Properties lines) {
        settings.window()
                .ifPresent(place ->
                        lines.setProperty(
                                WINDOW,
                                "%s %s %s %s %s"
                                        .formatted(
                                                place.x(),
                                                place.y(),
                                                place.width(),
                                                place.height(),
                                                place.maximized())));
        settings.panes()
                .ifPresent(panes ->
                        lines.setProperty(
                                PANES,
                                "%s %s %s %s"
                                        .formatted(
                                                panes.filters(),
                                                panes.details(),
                                                panes.map(),
                                                panes.detailsShown())));
        settings.drawer()
                .ifPresent(drawer ->
                        lines.setProperty(
                                DRAWER,
                                "%s %s".formatted(drawer.page().orElse(CLOSED), drawer.map())));
    }

    /// Throws `IllegalArgumentException` saying what is wrong with it.
    static Settings read(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is read from anywhere", impossible);
        }
        if (!FIRST.equals(lines.getProperty(VERSION))) {
            throw new IllegalArgumentException(VERSION + " is not " + FIRST);
        }
        return new Settings(
                read(lines, LANGUAGE, SettingsText::tongue),
                read(lines, LOOK, SettingsText::look),
                read(lines, WINDOW, SettingsText::window),
                read(lines, PANES, SettingsText::panes),
                read(lines, DRAWER, SettingsText::drawer),
                recent(lines));
    }

    private static <T> Optional<T> read(Properties lines, String name, Function<String, T> reader) {
        return Optional.ofNullable(lines.getProperty(name)).map(reader);
    }

    private static Tongue tongue(String code) {
        return Tongue.known(code)
                .orElseThrow(() -> new IllegalArgumentException(code + " is no language"));
    }

    private static Look look(String word) {
        for (Look look : Look.values()) {
            if (small(look).equals(word)) {
                return look;
            }
        }
        throw new IllegalArgumentException(word + " is no look");
    }

    private static String small(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }

    private static WindowPlace window(String line) {
        String[] words = words(line, 5);
        return new WindowPlace(
                number(words[0]),
                number(words[1]),
                number(words[2]),
                number(words[3]),
                truth(words[4]));
    }

    private static PaneLayout panes(String line) {
        String[] words = words(line, 4);
        return new PaneLayout(
                number(words[0]), number(words[1]), number(words[2]), truth(words[3]));
    }

    private static DrawerLayout drawer(String line) {
        String[] words = words(line, 2);
        return new DrawerLayout(
                Optional.of(words[0]).filter(page -> !page.equals(CLOSED)), number(words[1]));
    }

    private static String[] words(String line, int count) {
        String[] words = line.split(" ", -1);
        if (words.length != count) {
            throw new IllegalArgumentException("\"" + line + "\" is not " + count + " words");
        }
        return words;
    }

    /// Throws `NumberFormatException`, which is an `IllegalArgumentException`, if it is none.
    private static double number(String word) {
        double number = Double.parseDouble(word);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(word + " is not finite");
        }
        return number;
    }

    private static boolean truth(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word + " is neither true nor false");
        };
    }

    private static List<Path> recent(Properties lines) {
        List<Path> files = new ArrayList<>();
        for (@Nullable String file = lines.getProperty(RECENT + 1);
                file != null;
                file = lines.getProperty(RECENT + (files.size() + 1))) {
            files.add(Path.of(file));
        }
        return files;
    }
}
