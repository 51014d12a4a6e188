package tumen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import tumen.exporting.Export;
import tumen.exporting.ExportFile;
import tumen.exporting.PngFormat;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.state.AppState;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `tumen snapshot FILE --out x.png`: makes a picture of a view, without a display.
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Makes a picture of a view.")
final class SnapshotCommand implements Callable<Integer> {
    @Mixin private final FileArgument file = new FileArgument();

    @Mixin private final ViewOptions view = new ViewOptions();

    @Mixin private final PictureOptions picture = new PictureOptions();

    @Mixin private final OutputFile out = new OutputFile();

    @Override
    public Integer call() throws IOException {
        Project project = file.project();
        AppState rough = view.state(project);
        SnapshotOptions page = picture.page(rough);
        out.check();
        AppState state = file.filed(view.state(project, SnapshotPicture.panes(rough, page)));
        Export export = new Export(SnapshotPicture.load(), state, picture.options(page));
        out.write(() ->
                ExportFile.write(
                        new PngFormat(), export, out.path(), out.replace(), Progress.UNWATCHED));
        return 0;
    }
}
