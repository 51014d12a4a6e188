package tumen.storage;

import tumen.model.Extra;
import tumen.model.Project;
import tumen.model.Release;
import tumen.progress.Progress;
import tumen.progress.Watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes project files: fields in one order, one to a line, unknown fields after the known ones.
/// The same project always gives the same bytes.
public final class ProjectWriter {
    private static final String SCHEMA = "$schema";

    private ProjectWriter() {}

    /// Replaces a file whole or not at all; see `AtomicFile`.
    public static void write(Project project, Path file) throws IOException {
        write(project, file, Progress.UNWATCHED);
    }

    /// Replaces a file whole or not at all, telling how far it is.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` gives up; the file is
    ///   untouched
    public static void write(Project project, Path file, Progress progress) throws IOException {
        AtomicFile.write(file, stream -> write(project, stream, progress));
    }

    /// The file's bytes.
    public static byte[] bytes(Project project) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            write(project, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream.toByteArray();
    }

    /// Writes to a stream and leaves it open.
    public static void write(Project project, OutputStream stream) throws IOException {
        write(project, stream, Progress.UNWATCHED);
    }

    /// Writes to a stream, telling how far it is, and leaves it open.
    public static void write(Project project, OutputStream stream, Progress progress)
            throws IOException {
        Watch watch = new Watch(progress, project.events().size());
        JsonDocument.write(stream, writer -> fields(writer, project, watch));
    }

    private static void fields(FieldWriter writer, Project project, Watch watch) {
        Map<String, Object> extra = new LinkedHashMap<>(project.extra().fields());
        if (extra.containsKey(SCHEMA)) {
            writer.unknown(SCHEMA, extra.remove(SCHEMA));
        }
        CatalogueWriter things = new CatalogueWriter(writer);
        EventWriter events = new EventWriter(writer);
        BriefingWriter briefings = new BriefingWriter(writer);
        Release release = project.release();
        writer.text("format", ProjectFormat.NAME)
                .number("version", ProjectFormat.VERSION)
                .text("title", project.title())
                .text("summary", project.summary())
                .objects("sources", project.sources(), things::source)
                .objects("places", project.places(), things::place)
                .objects("routes", project.routes(), things::route)
                .objects("actors", project.actors(), things::actor)
                .objects("types", project.types(), things::type)
                .objects(
                        "events",
                        project.events(),
                        event -> {
                            watch.did(1);
                            events.event(event);
                        })
                .object(
                        "release",
                        release.equals(Release.NONE) ? null : release,
                        briefings::release)
                .objects("briefings", project.briefings(), briefings::briefing)
                .objects("views", project.views(), briefings::namedView)
                .objects("unwatched", project.unwatched(), things::unwatched)
                .extra(new Extra(extra));
    }
}
