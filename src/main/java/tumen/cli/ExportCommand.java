package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.exporting.Export;
import tumen.exporting.ExportFile;
import tumen.exporting.ExportFormat;
import tumen.exporting.ExportFormats;
import tumen.exporting.ExportOptions;
import tumen.exporting.FilmOptions;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.state.AppState;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `tumen export FILE --out x.svg`: takes what is shown away in the format the file's name ends in.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Takes what is shown away; the format is the one PATH ends in.")
final class ExportCommand implements Callable<Integer> {
    @Mixin private final FileArgument file = new FileArgument();

    @Mixin private final ViewOptions view = new ViewOptions();

    @Mixin private final PictureOptions picture = new PictureOptions();

    @Mixin private final OutputFile out = new OutputFile();

    @Option(names = "--outlines", description = "set the text of vector pictures as shapes")
    private boolean outlines;

    @Option(names = "--pages", paramLabel = "N", description = "spread the time over pages (PDF)")
    private int pages = 1;

    @Option(names = "--seconds", description = "how long a film lasts (GIF, frames, MP4, WebM)")
    private @Nullable Double seconds;

    @Option(names = "--fps", paramLabel = "N", description = "frames a second of a film")
    private @Nullable Integer perSecond;

    @Mixin private final BriefingOptions briefing = new BriefingOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ExportFormat format = format();
        Project project = file.project();
        AppState rough = view.state(project);
        SnapshotOptions page = picture.page(rough);
        out.check();
        AppState state = file.filed(view.state(project, SnapshotPicture.panes(rough, page)));
        Optional<Briefing> told = briefing.chosen(project, format, isOfView());
        Export export = new Export(SnapshotPicture.load(), state, told, options(page));
        out.write(() ->
                ExportFile.write(format, export, out.path(), out.replace(), Progress.UNWATCHED));
        return 0;
    }

    private ExportOptions options(SnapshotOptions page) {
        try {
            return picture.options(page)
                    .withOutlines(outlines)
                    .withPages(pages)
                    .withNotes(briefing.notes())
                    .withFilm(film());
        } catch (IllegalArgumentException problem) {
            throw wrong(String.valueOf(problem.getMessage()));
        }
    }

    private FilmOptions film() {
        return new FilmOptions(
                seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds),
                perSecond == null ? OptionalInt.empty() : OptionalInt.of(perSecond));
    }

    /// Whether anything is asked that only a view has.
    private boolean isOfView() {
        return view.isAsking() || picture.isAsking() || pages > 1;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private ExportFormat format() {
        return ExportFormats.of(out.path())
                .orElseThrow(() ->
                        wrong(
                                "--out: %s ends in no format; write one of %s"
                                        .formatted(
                                                out.path(),
                                                ExportFormats.ALL.stream()
                                                        .map(each -> "." + each.extension())
                                                        .collect(Collectors.joining(", ")))));
    }
}
