package tumen.state;

import org.jspecify.annotations.Nullable;

import tumen.index.EventIndex;
import tumen.model.Briefing;
import tumen.model.Project;
import tumen.progress.Progress;

import java.nio.file.Path;
import java.util.List;

/// An open project with the index of its events and the file it came from; none for the shipped
/// example and a new project.
public record Document(EventIndex index, Project project, @Nullable Path file) {
    /// Indexes a project read from a file.
    public static Document of(Project project, @Nullable Path file) {
        return of(project, file, Progress.UNWATCHED);
    }

    /// Indexes a project read from a file, telling how far it is.
    public static Document of(Project project, @Nullable Path file, Progress progress) {
        return new Document(EventIndex.of(project, progress), project, file);
    }

    /// What to call it: the project's title, and the file's name if it is in one.
    public String named() {
        return file == null ? project().title() : project().title() + " — " + file.getFileName();
    }

    /// The same project in another file.
    public Document withFile(Path other) {
        return new Document(index, project, other);
    }

    /// The same document with other briefings; its events need no other index.
    public Document withBriefings(List<Briefing> briefings) {
        return new Document(index, project.withBriefings(briefings), file);
    }
}
