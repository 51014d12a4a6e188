package tumen.briefing;

import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.Link;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.Source;
import tumen.state.Document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What of a project those may see whom a release level names. Events, claims and sources labelled
/// above it are gone, and with them what rests on nothing else: claims without a source left,
/// events without evidence left. Words are not read: a title may say what its label hides.
public final class Clearance {
    private final Project project;
    private final Release release;
    private final String level;

    private Clearance(Project project, String level) {
        this.project = project;
        this.release = project.release();
        this.level = level;
    }

    /// The document a briefing may show: the same where it names no level and nothing is hidden.
    public static Document of(Document document, Briefing briefing) {
        String level = briefing.release();
        return level == null ? document : of(document, level);
    }

    /// The document as those of a level may see it: the same where nothing is hidden.
    public static Document of(Document document, String level) {
        Project cleared = new Clearance(document.project(), level).cleared();
        return cleared.equals(document.project())
                ? document
                : Document.of(cleared, document.file()).withStep(document.at());
    }

    private Project cleared() {
        Set<String> hiddenSources = above(release.sources());
        Set<String> hiddenEvents = hiddenEvents(hiddenSources);
        Project rest = project;
        if (!hiddenSources.isEmpty() || !hiddenEvents.isEmpty() || hasClaimsAbove()) {
            List<Source> sources =
                    project.sources().stream()
                            .filter(source -> !hiddenSources.contains(source.id()))
                            .toList();
            List<Event> events =
                    project.events().stream()
                            .filter(event -> !hiddenEvents.contains(event.id()))
                            .map(event -> cleared(event, hiddenSources, hiddenEvents))
                            .toList();
            rest =
                    project.withEvents(events)
                            .withRelease(release.without(hiddenEvents, hiddenSources))
                            .withGround(
                                    sources,
                                    project.places(),
                                    project.routes().stream()
                                            .map(route ->
                                                    route.withSources(
                                                            without(
                                                                    route.sources(),
                                                                    hiddenSources)))
                                            .toList());
        }
        return release.coarse().contains(level) ? Coarsening.of(rest) : rest;
    }

    private Set<String> above(Map<String, String> labels) {
        return labels.entrySet().stream()
                .filter(label -> release.isAbove(label.getValue(), level))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean hasClaimsAbove() {
        return project.events().stream()
                .flatMap(event -> event.claims().stream())
                .anyMatch(claim -> release.isAbove(claim.release(), level));
    }

    /// The events labelled above the level, and those nothing is left of that says so.
    private Set<String> hiddenEvents(Set<String> hiddenSources) {
        Set<String> hidden = above(release.events());
        project.events().stream()
                .filter(event -> isUnfounded(event, hiddenSources))
                .map(Event::id)
                .forEach(hidden::add);
        hidden.retainAll(project.events().stream().map(Event::id).collect(Collectors.toSet()));
        return hidden;
    }

    private boolean isUnfounded(Event event, Set<String> hiddenSources) {
        boolean founded = !event.sources().isEmpty() || !event.claims().isEmpty();
        return founded
                && hiddenSources.containsAll(event.sources())
                && event.claims().stream().allMatch(claim -> isHidden(claim, hiddenSources));
    }

    private Event cleared(Event event, Set<String> hiddenSources, Set<String> hiddenEvents) {
        List<Claim> claims =
                event.claims().stream()
                        .filter(claim -> !isHidden(claim, hiddenSources))
                        .map(claim -> claim.withSources(without(claim.sources(), hiddenSources)))
                        .toList();
        Set<String> left = claims.stream().map(Claim::id).collect(Collectors.toSet());
        List<Dispute> disputes =
                event.disputes().stream()
                        .filter(dispute -> left.containsAll(dispute.claims()))
                        .toList();
        List<Link> links =
                event.links().stream()
                        .filter(link -> !hiddenEvents.contains(link.event()))
                        .toList();
        return event.withLinks(links)
                .withEvidence(without(event.sources(), hiddenSources), claims, disputes);
    }

    private boolean isHidden(Claim claim, Set<String> hiddenSources) {
        return release.isAbove(claim.release(), level)
                || (!claim.sources().isEmpty() && hiddenSources.containsAll(claim.sources()));
    }

    private static List<String> without(List<String> ids, Set<String> hidden) {
        return ids.stream().filter(id -> !hidden.contains(id)).toList();
    }

    /// Refuses a briefing that must not leave at its level.
    static void check(Project project, Briefing briefing) {
        String level = briefing.release();
        List<String> reasons = reasons(project, briefing);
        if (level != null && !reasons.isEmpty()) {
            throw new ReleaseException(level, reasons);
        }
    }

    /// Why a briefing must not leave at its level: its steps select what is above it, or show it as
    /// a claim has it that is. Empty if it may.
    public static List<String> reasons(Project project, Briefing briefing) {
        String level = briefing.release();
        if (level == null) {
            return List.of();
        }
        Clearance clearance = new Clearance(project, level);
        Set<String> sources = clearance.above(project.release().sources());
        return new ClearanceReasons(
                        project,
                        briefing,
                        clearance.hiddenEvents(sources),
                        clearance.hiddenClaims(sources))
                .lines();
    }

    /// The claims that are hidden, as `event=claim`.
    private Set<String> hiddenClaims(Set<String> hiddenSources) {
        return project.events().stream()
                .flatMap(event ->
                        event.claims().stream()
                                .filter(claim -> isHidden(claim, hiddenSources))
                                .map(claim -> event.id() + "=" + claim.id()))
                .collect(Collectors.toSet());
    }
}
