package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tumen.exporting.PictureSize;
import tumen.exporting.PngExport;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.Look;
import tumen.state.OpeningView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `tumen snapshot FILE --out x.png`: a picture of a view, without a display.
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        versionProvider = TumenVersion.class,
        description = "Makes a picture of a view, without a display.")
final class SnapshotCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "the project file (*.tumen.json)")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PNG",
            description = "the picture to write")
    private Path out = Path.of("");

    @Option(
            names = "--size",
            defaultValue = "1920x1080",
            paramLabel = "WxH",
            description = "pixels, 320 to 8192 a side (default: ${DEFAULT-VALUE})")
    private String size = "";

    @Option(
            names = "--theme",
            defaultValue = "light",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Look theme = Look.LIGHT;

    @Option(names = "--title", description = "the title; the project's if not given")
    private @Nullable String title;

    @Option(names = "--marking", defaultValue = "", description = "a band above and below")
    private String marking = "";

    @Option(names = "--force", description = "replace the picture if it is there already")
    private boolean force;

    @Mixin private ViewOptions view = new ViewOptions();

    @Override
    public Integer call() throws IOException {
        PictureSize pixels = pictureSize();
        Document document = Document.of(RefusedFile.open(file), file);
        AppState first =
                view.applied(AppState.opening(document, Layout.UNKNOWN, OpeningView.initial()));
        SnapshotOptions options = options(first, pixels);
        Layout panes = SnapshotPicture.panes(first, options);
        AppState fitted = view.applied(AppState.opening(document, panes, OpeningView.initial()));
        PngExport.write(SnapshotPicture.load(), fitted, options, out, force);
        return 0;
    }

    private SnapshotOptions options(AppState state, PictureSize pixels) {
        SnapshotOptions options =
                SnapshotOptions.of(state).withSize(pixels).withLook(theme).withMarking(marking);
        return title == null ? options : options.withTitle(title);
    }

    private PictureSize pictureSize() {
        try {
            return PictureSize.parse(size);
        } catch (IllegalArgumentException problem) {
            if (command == null) {
                throw problem;
            }
            throw new ParameterException(
                    command.commandLine(), "--size: " + problem.getMessage(), problem);
        }
    }
}
