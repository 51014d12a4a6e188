package tumen.exporting;

import tumen.paint.SvgPainter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/// Scalable Vector Graphics: shapes and letters that stay sharp and can be edited, the base map
/// among them.
final class SvgFormat implements PageFormat {
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
        return Set.of(Wish.PAGE, Wish.STEPS, Wish.PAPER, Wish.OUTLINES);
    }

    @Override
    public void write(Sheet sheet, Export export, OutputStream stream) throws IOException {
        Page page = export.pictures().asMarks(sheet.page());
        SvgPainter painter =
                new SvgPainter(
                        stream,
                        page.size(),
                        page.scale(),
                        sheet.title(),
                        sheet.words(),
                        export.options().outlines());
        page.draw(painter);
        painter.end();
    }
}
