package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Project;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose reports the story is told from, by ids of sources: `only` these, if any are named, and
/// `without` those.
public record Heard(Set<String> only, Set<String> without) {
    /// Everyone.
    public static final Heard ALL = new Heard(Set.of(), Set.of());

    public Heard {
        only = Set.copyOf(only);
        without = Set.copyOf(without);
    }

    /// Whether nobody is left out.
    public boolean isAll() {
        return equals(ALL);
    }

    /// The story these sources tell: what rests on none of them is gone, and where the reading
    /// rests on others, the best-graded claim of these stands in.
    public Project of(Project project) {
        Catalogue catalogue = project.catalogue();
        return isAll()
                ? project
                : project.withEvents(
                        project.events().stream()
                                .flatMap(event -> of(event, catalogue).stream())
                                .toList());
    }

    private Optional<Event> of(Event event, Catalogue catalogue) {
        List<String> reports = event.sources().stream().filter(this::hears).toList();
        List<Claim> claims =
                event.claims().stream()
                        .map(claim ->
                                claim.withSources(
                                        claim.sources().stream().filter(this::hears).toList()))
                        .filter(claim -> !claim.sources().isEmpty())
                        .toList();
        if (reports.isEmpty() && claims.isEmpty()) {
            boolean restsOnNobody = event.sources().isEmpty() && event.claims().isEmpty();
            return restsOnNobody && only.isEmpty() ? Optional.of(event) : Optional.empty();
        }
        return reports.equals(event.sources()) && claims.equals(event.claims())
                ? Optional.of(event)
                : Optional.of(new Knowledge(event, catalogue).told(claims, reports));
    }

    private boolean hears(String source) {
        return (only.isEmpty() || only.contains(source)) && !without.contains(source);
    }
}
