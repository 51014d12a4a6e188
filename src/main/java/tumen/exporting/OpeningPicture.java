package tumen.exporting;

import tumen.model.Project;
import tumen.progress.Progress;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The opening view of a project as a picture, for a machine without a display.
public final class OpeningPicture {
    private static final int NAMES_TRIED = 1000;

    private OpeningPicture() {}

    /// Writes `tumen.png` into a folder, or `tumen-2.png` and so on where that is taken.
    ///
    /// @return the file written
    public static Path write(Project project, Path folder) throws IOException {
        Document document = Document.of(project, null);
        AppState state = AppState.opening(document, Layout.UNKNOWN, OpeningView.initial());
        SnapshotOptions options = SnapshotOptions.of(state);
        return write(
                AppState.opening(document, SnapshotPicture.panes(state, options), state.view()),
                folder);
    }

    /// Writes the view another picture remembers in the same way.
    public static Path write(PictureReturn again, Path folder) throws IOException {
        AppState state = AppState.opening(again.document(), Layout.UNKNOWN, OpeningView.initial());
        return write(state.withView(again.view(state)), folder);
    }

    private static Path write(AppState fitted, Path folder) throws IOException {
        SnapshotOptions options = SnapshotOptions.of(fitted);
        Path file = free(folder);
        Export export = new Export(SnapshotPicture.load(), fitted, ExportOptions.of(options));
        ExportFile.write(new PngFormat(), export, file, false, Progress.UNWATCHED);
        return file;
    }

    private static Path free(Path folder) throws IOException {
        Path file = folder.resolve("tumen.png");
        for (int number = 2; Files.exists(file); number++) {
            if (number > NAMES_TRIED) {
                throw new IOException("too many pictures in " + folder + "; remove some");
            }
            file = folder.resolve("tumen-" + number + ".png");
        }
        return file;
    }
}
