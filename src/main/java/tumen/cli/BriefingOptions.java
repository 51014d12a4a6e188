package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.exporting.ExportFormat;
import tumen.exporting.ExportFormat.Wish;
import tumen.model.Briefing;
import tumen.model.Project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The options that ask for a briefing instead of a view.
final class BriefingOptions {
    private static final String FIRST = "";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--briefing",
            arity = "0..1",
            fallbackValue = FIRST,
            paramLabel = "ID",
            description =
                    "this briefing step by step, the first without ID; pdf, pptx, html, gif, mp4"
                            + " and webm hold the first unless a view is asked for")
    private @Nullable String briefing;

    @Option(names = "--no-briefing", description = "the view, not a briefing")
    private boolean view;

    @Option(names = "--notes", description = "with what is said (PDF, HTML)")
    private boolean notes;

    /// Whether what is said is wanted too.
    boolean notes() {
        return notes;
    }

    /// The briefing to export; none where a view is asked for, by an option or by the format.
    Optional<Briefing> chosen(Project project, ExportFormat format, boolean ofView) {
        List<Briefing> all = project.briefings();
        if (briefing == null) {
            boolean first = format.tells() && !view && !ofView;
            return all.stream().filter(_ -> first).filter(BriefingOptions::hasSteps).findFirst();
        }
        if (view || !format.wishes().contains(Wish.STEPS)) {
            throw wrong(
                    view
                            ? "--no-briefing and --briefing exclude each other"
                            : format.name() + " holds no briefing");
        }
        return Optional.of(
                all.stream()
                        .filter(each -> briefing.equals(FIRST) || each.id().equals(briefing))
                        .filter(BriefingOptions::hasSteps)
                        .findFirst()
                        .orElseThrow(() -> unknown(all)));
    }

    private static boolean hasSteps(Briefing briefing) {
        return !briefing.steps().isEmpty();
    }

    private ParameterException unknown(List<Briefing> all) {
        String known = all.stream().map(Briefing::id).collect(Collectors.joining(", "));
        return wrong(
                "--briefing: there is no briefing %s with steps; the file has %s"
                        .formatted(briefing, known.isEmpty() ? "none" : known)
                        .replace("  ", " "));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
