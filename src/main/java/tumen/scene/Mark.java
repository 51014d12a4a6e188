package tumen.scene;

import org.jspecify.annotations.Nullable;

import tumen.model.Shape;

import java.util.List;

/// One thing to draw, in view pixels. Painters draw marks in order, later ones on top.
public sealed interface Mark {
    /// What stands behind the mark.
    default Ref ref() {
        return Ref.NONE;
    }

    /// A line through points; closed lines join their ends.
    record Line(Points points, boolean closed, Stroke stroke, Ref ref) implements Mark {}

    /// A filled outline; holes by the even-odd rule over all rings.
    record Area(List<Points> rings, Paint fill, @Nullable Stroke outline, Ref ref) implements Mark {
        public Area {
            rings = List.copyOf(rings);
        }
    }

    /// A filled rectangle with rounded corners.
    record Bar(Box box, double radius, Paint fill, @Nullable Stroke outline, Ref ref)
            implements Mark {}

    /// A disc, for points, rings and badges.
    record Disc(double x, double y, double radius, Paint fill, @Nullable Stroke outline, Ref ref)
            implements Mark {}

    /// An event type's symbol centred on a point; `size` is the side of the square it fits in.
    record Symbol(
            Shape shape, double x, double y, double size, int argb, @Nullable Stroke halo, Ref ref)
            implements Mark {}

    /// A line of text, made harmless; `x` is where its anchor stands, `baseline` the y of its
    /// baseline. A halo colour of 0 is none.
    record Label(
            String text,
            double x,
            double baseline,
            Anchor anchor,
            Type type,
            int argb,
            int halo,
            Ref ref)
            implements Mark {
        public Label {
            text = PlainText.of(text);
        }
    }

    /// Pixels stretched over a box, with an opacity of 0..1.
    record Picture(Box box, Raster raster, double opacity, Ref ref) implements Mark {
        /// As opaque as the pixels are.
        public Picture(Box box, Raster raster, Ref ref) {
            this(box, raster, 1, ref);
        }
    }

    /// Marks drawn together, cut off at `clip` if there is one. `name` names the layer in exports.
    record Group(String name, @Nullable Box clip, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }
    }

    /// Which point of a text stands at its x.
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
