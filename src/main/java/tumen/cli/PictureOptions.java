package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.exporting.ExportOptions;
import tumen.exporting.PictureSize;
import tumen.exporting.SnapshotOptions;
import tumen.scene.SnapshotPlan;
import tumen.state.AppState;
import tumen.state.Look;
import tumen.words.Tongue;
import tumen.words.Words;

import java.util.Objects;

/// The options that say how a picture's page is made, shared by every command that makes one.
final class PictureOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description =
                    "pixels such as 3840x2160, or a4, a4-portrait, a3, a3-portrait, slide, 4k")
    private String size = "1920x1080";

    @Option(names = "--theme", paramLabel = "light|dark", description = "light unless given")
    private Look look = Look.LIGHT;

    @Option(names = "--panes", paramLabel = "both|map|timeline", description = "both unless given")
    private SnapshotPlan.@Nullable Panes panes;

    @Option(names = "--title", description = "the title instead of the project's")
    private @Nullable String title;

    @Option(names = "--marking", description = "text in a band above and below")
    private String marking = "";

    @Option(names = "--transparent", description = "no paper behind the page (PNG, SVG)")
    private boolean transparent;

    @Option(names = "--no-state", description = "do not put the view into a PNG")
    private boolean withoutView;

    /// Speaks another tongue before anything is said.
    @Option(
            names = "--words",
            paramLabel = "en|ko|ru",
            description = "language of the picture's own words, English unless given")
    void speak(String code) {
        Words.speak(
                Tongue.known(code)
                        .orElseThrow(() ->
                                new ParameterException(
                                        Objects.requireNonNull(spec).commandLine(),
                                        "--words: write en, ko or ru")));
    }

    /// Whether any option asks for what only the page of a view has.
    boolean isAsking() {
        return panes != null || title != null;
    }

    /// An export of the page these options ask for.
    ExportOptions options(SnapshotOptions page) {
        return ExportOptions.of(page).withView(!withoutView);
    }

    /// The page these options ask for, its title the state's unless one is given.
    SnapshotOptions page(AppState state) {
        SnapshotOptions usual = SnapshotOptions.of(state);
        return usual.withSize(pixels())
                .withLook(look)
                .withPaper(!transparent)
                .withTitle(title == null ? usual.title() : title)
                .withMarking(marking)
                .withPanes(panes == null ? SnapshotPlan.Panes.BOTH : panes);
    }

    private PictureSize pixels() {
        try {
            return PictureSize.parse(size);
        } catch (IllegalArgumentException problem) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--size: " + problem.getMessage());
        }
    }
}
