package tumen.paint;

import org.jspecify.annotations.Nullable;

import tumen.geo.ViewSize;
import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.PlainText;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.Stroke;
import tumen.scene.Type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

/// Paints a page as SVG: shapes as vectors, groups as layers with their names (Inkscape shows them
/// as such), events by their ids in `data-event`. The same page gives the same bytes.
public final class SvgPainter implements PagePainter {
    private static final String FAMILIES =
            "Pretendard, Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Malgun Gothic',"
                    + " 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif";

    private final XmlWriter svg;
    private final boolean outlines;
    private int definitions;

    /// Begins a page, shown `scale` times its size. `title` and `description` are for readers that
    /// do not see it; `outlines` sets letters as shapes, which no machine without the font can
    /// change.
    public SvgPainter(
            OutputStream stream,
            ViewSize page,
            double scale,
            String title,
            String description,
            boolean outlines)
            throws IOException {
        this.svg = new XmlWriter(stream);
        this.outlines = outlines;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "xmlns:inkscape",
                "http://www.inkscape.org/namespaces/inkscape",
                "width",
                SvgWords.number(page.width() * scale),
                "height",
                SvgWords.number(page.height() * scale),
                "viewBox",
                "0 0 " + SvgWords.number(page.width()) + " " + SvgWords.number(page.height()),
                "role",
                "img",
                "font-family",
                FAMILIES,
                "fill-rule",
                "evenodd",
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round");
        svg.text("title", PlainText.of(title));
        svg.text("desc", PlainText.of(description));
    }

    @Override
    public void layer(String name, Box box, Scene scene) throws IOException {
        Box view = new Box(0, 0, scene.size().width(), scene.size().height());
        String moved =
                "translate(%s %s)".formatted(SvgWords.number(box.x()), SvgWords.number(box.y()));
        open(name, view, box.x() == 0 && box.y() == 0 ? "" : moved);
        for (Mark mark : scene.marks()) {
            paint(mark);
        }
        svg.close();
    }

    /// Ends the page and leaves the stream open.
    public void end() throws IOException {
        svg.close();
        svg.end();
    }

    private void open(String name, @Nullable Box clip, String transform) throws IOException {
        String cut = clip == null ? "" : clip(clip);
        svg.open(
                "g",
                "inkscape:groupmode",
                "layer",
                "inkscape:label",
                name,
                "transform",
                transform,
                "clip-path",
                cut);
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Line line ->
                    stroked(SvgWords.path(line.points(), line.closed()), line.stroke(), line.ref());
            case Mark.Area area ->
                    shape(SvgWords.path(area.rings()), area.fill(), area.outline(), area.ref());
            case Mark.Bar bar -> paint(bar);
            case Mark.Disc disc -> paint(disc);
            case Mark.Symbol symbol -> paint(symbol);
            case Mark.Label label -> paint(label);
            case Mark.Picture picture -> paint(picture);
            case Mark.Group group -> {
                open(group.name(), group.clip(), "");
                for (Mark each : group.marks()) {
                    paint(each);
                }
                svg.close();
            }
        }
    }

    private void stroked(String path, Stroke stroke, Ref ref) throws IOException {
        SvgInk ink = new SvgInk().fill("none").stroke(stroke, this::gradient).ref(ref);
        svg.empty("path", ink.with("d", path));
    }

    private void shape(String path, Paint fill, @Nullable Stroke outline, Ref ref)
            throws IOException {
        SvgInk ink = new SvgInk().fill(fill, this::gradient).stroke(outline, this::gradient);
        svg.empty("path", ink.ref(ref).with("d", path));
    }

    private void paint(Mark.Bar bar) throws IOException {
        Box box = bar.box();
        SvgInk ink =
                new SvgInk().fill(bar.fill(), this::gradient).stroke(bar.outline(), this::gradient);
        String round = bar.radius() > 0 ? SvgWords.number(bar.radius()) : "";
        svg.empty("rect", ink.ref(bar.ref()).box(box).with("rx", round));
    }

    private void paint(Mark.Disc disc) throws IOException {
        SvgInk ink =
                new SvgInk()
                        .fill(disc.fill(), this::gradient)
                        .stroke(disc.outline(), this::gradient)
                        .ref(disc.ref());
        svg.empty(
                "circle",
                ink.with(
                        "cx",
                        SvgWords.number(disc.x()),
                        "cy",
                        SvgWords.number(disc.y()),
                        "r",
                        SvgWords.number(disc.radius())));
    }

    /// A halo lies around the shape and under it.
    private void paint(Mark.Symbol symbol) throws IOException {
        String path = SvgWords.path(Outlines.placed(symbol));
        if (symbol.halo() != null) {
            stroked(path, symbol.halo(), Ref.NONE);
        }
        shape(path, Paint.of(symbol.argb()), null, symbol.ref());
    }

    private void paint(Mark.Label label) throws IOException {
        SvgInk ink = new SvgInk().fill(Paint.of(label.argb()), this::gradient);
        if (label.halo() != 0) {
            Stroke halo = Stroke.of(label.halo(), Halo.lineWidth(label.type()));
            ink.stroke(halo, this::gradient).with("paint-order", "stroke");
        }
        ink.ref(label.ref());
        if (outlines) {
            String path = SvgWords.path(Graphics2DText.outline(label).getPathIterator(null));
            svg.empty(
                    "path",
                    ink.with("d", path, "fill-rule", "nonzero", "aria-label", label.text()));
        } else {
            svg.text("text", label.text(), ink.with(text(label)));
        }
    }

    /// With its length told, a text keeps its room where another font must stand in.
    private static String[] text(Mark.Label label) {
        Type type = label.type();
        boolean spaced = type.spacing() != 0;
        double length = AwtTextMeasure.INSTANCE.width(label.text(), type);
        String anchor =
                switch (label.anchor()) {
                    case START -> "";
                    case MIDDLE -> "middle";
                    case END -> "end";
                };
        return new String[] {
            "x",
            SvgWords.number(label.x()),
            "y",
            SvgWords.number(label.baseline()),
            "text-anchor",
            anchor,
            "font-size",
            SvgWords.number(type.size()),
            "font-weight",
            type.bold() ? "700" : "",
            "letter-spacing",
            spaced ? SvgWords.number(type.spacing()) : "",
            "textLength",
            spaced || label.text().length() < 2 ? "" : SvgWords.number(length),
            "lengthAdjust",
            spaced || label.text().length() < 2 ? "" : "spacingAndGlyphs"
        };
    }

    private void paint(Mark.Picture picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(Graphics2DPainter.image(picture), "png", png);
        String data =
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        SvgInk ink = new SvgInk().ref(picture.ref()).box(picture.box());
        svg.empty("image", ink.with("preserveAspectRatio", "none", "href", data));
    }

    private String clip(Box box) throws IOException {
        String id = "d" + ++definitions;
        svg.open("clipPath", "id", id);
        svg.empty("rect", new SvgInk().box(box).with());
        svg.close();
        return "url(#" + id + ")";
    }

    private String gradient(Paint.Gradient gradient) throws IOException {
        String id = "d" + ++definitions;
        svg.open(
                "linearGradient",
                "id",
                id,
                "gradientUnits",
                "userSpaceOnUse",
                "x1",
                SvgWords.number(gradient.x0()),
                "y1",
                SvgWords.number(gradient.y0()),
                "x2",
                SvgWords.number(gradient.x1()),
                "y2",
                SvgWords.number(gradient.y1()));
        List<Paint.Stop> stops = gradient.stops();
        for (Paint.Stop stop : stops) {
            svg.empty(
                    "stop",
                    "offset",
                    SvgWords.number(stop.at()),
                    "stop-color",
                    SvgWords.colour(stop.argb()),
                    "stop-opacity",
                    SvgWords.opacity(stop.argb()));
        }
        svg.close();
        return "url(#" + id + ")";
    }
}
