package tumen.state;

import org.jspecify.annotations.Nullable;

import tumen.index.EventIndex;
import tumen.model.Briefing;
import tumen.model.NamedView;
import tumen.model.Project;
import tumen.model.Step;
import tumen.progress.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An open project with the index of its events, the project as it was opened or last saved, the
/// file it came from (none for the shipped example and a new project), which of its steps is at
/// hand, the opening it all goes back to (edits and saves keep it), and whether it holds edits that
/// no file has yet: asked with every state, worked out once for each edit.
public record Document(
        EventIndex index,
        Project project,
        Project saved,
        @Nullable Path file,
        StepChoice at,
        Opening opening,
        boolean modified) {
    /// One opening of a document; no two are equal.
    public static final class Opening {}

    private static Document of(
            EventIndex index,
            Project project,
            Project saved,
            @Nullable Path file,
            StepChoice at,
            Opening opening) {
        return new Document(index, project, saved, file, at, opening, !project.equals(saved));
    }

    /// Indexes a project read from a file.
    public static Document of(Project project, @Nullable Path file) {
        return of(project, file, Progress.UNWATCHED);
    }

    /// Indexes a project read from a file, telling how far it is.
    public static Document of(Project project, @Nullable Path file, Progress progress) {
        return unsaved(project, project, file, progress);
    }

    /// Indexes a project read from a file only so far that it can be shown; see [EventIndex#begun].
    public static Document begun(Project project, @Nullable Path file, Progress progress) {
        EventIndex index = EventIndex.begun(project, progress);
        return of(index, project, project, file, StepChoice.FIRST, new Opening());
    }

    /// Indexes a project with edits its file does not have; `saved` is what that has.
    public static Document unsaved(
            Project project, Project saved, @Nullable Path file, Progress progress) {
        EventIndex index = EventIndex.of(project, progress);
        return of(index, project, saved, file, StepChoice.FIRST, new Opening());
    }

    /// Whether it stands in for a document because none is open yet.
    public boolean isNone() {
        return file == null && project.equals(Project.EMPTY);
    }

    /// What to call it: the project's title, and the file's name if it is in one.
    public String named() {
        return file == null ? project().title() : project().title() + " — " + file.getFileName();
    }

    /// The same document after a project of it was written to a file, where it is then at home.
    public Document savedAs(Project written, Path other) {
        return of(index, project, written, other, at, opening);
    }

    /// The same document with its project edited, which was indexed anew.
    public Document edited(EventIndex other) {
        return of(other, other.project(), saved, file, at, opening);
    }

    /// The same document as it was at another time; what was saved, and where, stays.
    Document asBefore(EventIndex then, Project was, StepChoice step) {
        return of(then, was, saved, file, step, opening);
    }

    /// Whether another document is this one, edited or saved.
    public boolean isStill(Document other) {
        return opening == other.opening();
    }

    /// The same document with other briefings and another step at hand; its events need no other
    /// index.
    public Document withBriefings(List<Briefing> briefings, StepChoice then) {
        return of(index, project.withBriefings(briefings), saved, file, then, opening);
    }

    /// The same document with another step at hand.
    public Document withStep(StepChoice other) {
        return new Document(index, project, saved, file, other, opening, modified);
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

    /// The same document with other views kept in it.
    public Document withViews(List<NamedView> views) {
        return of(index, project.withViews(views), saved, file, at, opening);
    }
}
