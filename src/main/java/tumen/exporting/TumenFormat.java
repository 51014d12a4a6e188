package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.storage.ProjectWriter;
import tumen.words.Words;

import java.io.IOException;
import java.io.OutputStream;

/// A project file of what is shown, to open, check and pass on.
final class TumenFormat implements ExportFormat {
    @Override
    public String name() {
        return Words.of("export.project");
    }

    @Override
    public String extension() {
        return "tumen.json";
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        ProjectWriter.write(ShownProject.of(export.shown()), stream);
        new Watch(progress, 1).did(1);
    }
}
