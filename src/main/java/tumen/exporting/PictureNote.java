package tumen.exporting;

import tumen.about.Version;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.scene.PlainText;
import tumen.state.AppState;
import tumen.state.Layout;
import tumen.state.ViewLink;
import tumen.storage.Fingerprint;
import tumen.words.Words;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a picture remembers of how it was made, as lines of text, `key=value`.
///
/// `dataset` is the project's fingerprint, `file` the name of its file without folders, `view` a
/// [ViewLink], `layout` the views it was seen in, `shown` the fingerprints of the events shown by
/// id, left out where there are more than [#MOST_SHOWN]. `release` is the level the project was
/// told at, if at one; fingerprints are of what that level may see.
public record PictureNote(
        String version,
        String project,
        Optional<String> file,
        String dataset,
        Optional<String> release,
        String view,
        Layout layout,
        Map<String, String> shown) {
    /// More events than this are not noted one by one.
    static final int MOST_SHOWN = 2000;

    /// The note of what a sheet shows.
    static PictureNote of(Sheet sheet) {
        AppState state = sheet.state();
        Path file = state.document().file();
        List<Event> visible = state.visible();
        Map<String, String> shown = new LinkedHashMap<>();
        if (visible.size() <= MOST_SHOWN) {
            visible.forEach(event -> shown.put(event.id(), fingerprint(state, event.id())));
        }
        return new PictureNote(
                Version.number(),
                PlainText.of(state.document().project().title()),
                Optional.ofNullable(file).map(Path::getFileName).map(Path::toString),
                Fingerprint.of(state.document().project()),
                sheet.release(),
                ViewLink.of(state.view()),
                state.layout(),
                shown);
    }

    /// The fingerprint of an event as the project holds it, whatever version of it is told.
    static String fingerprint(AppState state, String event) {
        return Fingerprint.of(state.index().catalogue().event(event));
    }

    /// The note in a picture's file; empty if it has none.
    ///
    /// @throws IOException saying what is wrong with the picture or its note
    public static Optional<PictureNote> read(Path picture) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(picture))) {
            Optional<String> text = PngText.read(stream);
            return text.isPresent() ? Optional.of(parse(text.get())) : Optional.empty();
        } catch (IllegalArgumentException problem) {
            throw new IOException(Words.of("return.unclear", problem.getMessage()), problem);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "version", version);
        line(text, "project", project);
        file.ifPresent(name -> line(text, "file", PlainText.of(name)));
        line(text, "dataset", "sha256:" + dataset);
        release.ifPresent(level -> line(text, "release", PlainText.of(level)));
        line(text, "view", view);
        line(text, "layout", size(layout.map()) + "," + size(layout.timeline()));
        shown.forEach((id, print) -> line(text, "shown", id + " " + print));
        return text.toString();
    }

    static PictureNote parse(String text) {
        Map<String, List<String>> lines =
                text.lines()
                        .filter(line -> line.contains("="))
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.substring(0, line.indexOf('=')),
                                        Collectors.mapping(
                                                line -> line.substring(line.indexOf('=') + 1),
                                                Collectors.toList())));
        Map<String, String> shown = new LinkedHashMap<>();
        for (String each : lines.getOrDefault("shown", List.of())) {
            String[] parts = each.split(" ", 2);
            shown.put(parts[0], parts[parts.length - 1]);
        }
        String view = only(lines, "view");
        ViewLink.read(view);
        return new PictureNote(
                only(lines, "version"),
                PlainText.of(only(lines, "project")),
                lines.getOrDefault("file", List.of()).stream().findFirst(),
                only(lines, "dataset").replaceFirst("^sha256:", ""),
                lines.getOrDefault("release", List.of()).stream().findFirst(),
                view,
                layout(only(lines, "layout")),
                shown);
    }

    private static String only(Map<String, List<String>> lines, String key) {
        List<String> values = lines.getOrDefault(key, List.of());
        if (values.size() != 1) {
            throw new IllegalArgumentException("there must be one line " + key + "=…");
        }
        return values.getFirst();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value).append('\n');
    }

    private static String size(ViewSize size) {
        return size.width() + "x" + size.height();
    }

    private static Layout layout(String text) {
        String[] sizes = text.split("[x,]", -1);
        if (sizes.length != 4) {
            throw new IllegalArgumentException("layout: write two sizes, 800x600,800x200");
        }
        double[] sides = new double[4];
        for (int side = 0; side < 4; side++) {
            sides[side] = Double.parseDouble(sizes[side]);
            if (!(sides[side] >= 1 && sides[side] <= 100_000)) {
                throw new IllegalArgumentException("layout: no view has a side of " + sizes[side]);
            }
        }
        return new Layout(new ViewSize(sides[0], sides[1]), new ViewSize(sides[2], sides[3]));
    }
}
