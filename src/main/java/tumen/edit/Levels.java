package tumen.edit;

import org.jspecify.annotations.Nullable;

import tumen.model.Briefing;
import tumen.model.Project;
import tumen.model.Release;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Edits of whom a project's things may be shown to.
public final class Levels {
    private Levels() {}

    /// The project with other levels and labels; `renamed` says how levels are called now that
    /// briefings were released to, by what they were called.
    public static Project put(Project project, Release release, Map<String, String> renamed) {
        return project.withRelease(release)
                .withBriefings(
                        project.briefings().stream()
                                .map(briefing -> called(briefing, renamed))
                                .toList());
    }

    private static Briefing called(Briefing briefing, Map<String, String> renamed) {
        @Nullable String level = briefing.release();
        return level == null ? briefing : briefing.withRelease(renamed.getOrDefault(level, level));
    }

    /// The release without labels of things that are gone.
    static Project without(Project project, Set<String> events, Set<String> sources) {
        return project.withRelease(project.release().without(events, sources));
    }

    /// The project with the label of one event on another as well.
    static Project labelledAlike(Project project, String event, String other) {
        Release release = project.release();
        String label = release.events().get(event);
        if (label == null) {
            return project;
        }
        SortedMap<String, String> events = new TreeMap<>(release.events());
        events.put(other, label);
        return project.withRelease(release.withLabels(events, release.sources()));
    }
}
