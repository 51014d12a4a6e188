package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.exporting.PictureSize;
import tumen.exporting.PngExport;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `tumen snapshot FILE --out x.png`: makes a picture of a view, without a display.
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Makes a picture of a view.")
final class SnapshotCommand implements Callable<Integer> {
    @Mixin private final FileArgument file = new FileArgument();

    @Mixin private final ViewOptions view = new ViewOptions();

    @Option(names = "--out", required = true, paramLabel = "PNG", description = "the file to write")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", description = "pixels, such as 3840x2160")
    private String size = "1920x1080";

    @Option(names = "--theme", paramLabel = "light|dark", description = "light unless given")
    private Look look = Look.LIGHT;

    @Option(names = "--title", description = "the title instead of the project's")
    private @Nullable String title;

    @Option(names = "--marking", description = "text in a band above and below")
    private String marking = "";

    @Option(names = "--force", description = "replace the file if it is there already")
    private boolean force;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PictureSize pixels = pixels();
        Project project = file.project();
        if (!force && Files.exists(out)) {
            throw new IOException(out + " is there already; --force replaces it");
        }
        AppState rough = view.state(project);
        SnapshotOptions options = options(rough, pixels);
        AppState state = view.state(project, SnapshotPicture.panes(rough, options));
        PngExport.write(SnapshotPicture.load(), state, options, out, force);
        return 0;
    }

    private SnapshotOptions options(AppState state, PictureSize pixels) {
        SnapshotOptions usual = SnapshotOptions.of(state);
        return usual.withSize(pixels)
                .withLook(look)
                .withTitle(title == null ? usual.title() : title)
                .withMarking(marking);
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
