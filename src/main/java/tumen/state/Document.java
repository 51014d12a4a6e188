package tumen.state;

import org.jspecify.annotations.Nullable;

import tumen.index.EventIndex;
import tumen.model.Briefing;
import tumen.model.Project;
import tumen.model.Step;
import tumen.progress.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An open project with the index of its events, the file it came from (none for the shipped
/// example and a new project), and which of its steps is at hand.
public record Document(EventIndex index, Project project, @Nullable Path file, StepChoice at) {
    /// Indexes a project read from a file.
    public static Document of(Project project, @Nullable Path file) {
        return of(project, file, Progress.UNWATCHED);
    }

    /// Indexes a project read from a file, telling how far it is.
    public static Document of(Project project, @Nullable Path file, Progress progress) {
        return new Document(EventIndex.of(project, progress), project, file, StepChoice.FIRST);
    }

    /// What to call it: the project's title, and the file's name if it is in one.
    public String named() {
        return file == null ? project().title() : project().title() + " — " + file.getFileName();
    }

    /// The same project in another file.
    public Document withFile(Path other) {
        return new Document(index, project, other, at);
    }

    /// The same document with other briefings and another step at hand; its events need no other
    /// index.
    public Document withBriefings(List<Briefing> briefings, StepChoice then) {
        return new Document(index, project.withBriefings(briefings), file, then);
    }

    /// The same document with another step at hand.
    public Document withStep(StepChoice other) {
        return new Document(index, project, file, other);
    }

    /// The briefing at hand; empty if there is none.
    public Optional<Briefing> briefing() {
        return at.briefing() < project.briefings().size()
                ? Optional.of(project.briefings().get(at.briefing()))
                : Optional.empty();
    }

    /// The step at hand; empty if there is none.
    public Optional<Step> step() {
        return briefing()
                .map(Briefing::steps)
                .filter(steps -> at.step() < steps.size())
                .map(steps -> steps.get(at.step()));
    }
}
