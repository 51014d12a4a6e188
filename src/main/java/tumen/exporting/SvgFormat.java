package tumen.exporting;

import tumen.paint.SvgPainter;
import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.scene.SnapshotWords;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/// Scalable Vector Graphics: shapes and letters that stay sharp and can be edited, the base map
/// among them.
final class SvgFormat implements ExportFormat {
    @Override
    public String name() {
        return "SVG";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public Set<Wish> wishes() {
        return Set.of(Wish.PAGE, Wish.PAPER, Wish.OUTLINES);
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        Page page = Page.of(export);
        SvgPainter painter =
                new SvgPainter(
                        stream,
                        page.size(),
                        page.scale(),
                        export.options().page().title(),
                        SnapshotWords.line(export.shown()),
                        export.options().outlines());
        export.pictures().draw(page, painter);
        painter.end();
        new Watch(progress, 1).did(1);
    }
}
