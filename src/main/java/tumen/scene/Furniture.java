package tumen.scene;

import tumen.geo.Inset;
import tumen.geo.ViewSize;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Boxes that lie over a view, such as buttons.
public final class Furniture {
    private Furniture() {}

    /// What to leave out on each side of a view so that the rest is free of all boxes. Each box in
    /// turn, the largest first, is left out on the side where that takes least more of the view.
    public static Inset around(ViewSize view, List<Box> boxes) {
        List<Box> largestFirst =
                boxes.stream()
                        .filter(box -> box.width() > 0 && box.height() > 0)
                        .sorted(Comparator.comparingDouble(box -> -box.width() * box.height()))
                        .toList();
        Inset inset = Inset.NONE;
        for (Box box : largestFirst) {
            inset = without(box, inset, view);
        }
        return inset;
    }

    private static Inset without(Box box, Inset inset, ViewSize view) {
        double top = Math.max(inset.top(), box.bottom());
        double right = Math.max(inset.right(), view.width() - box.x());
        double bottom = Math.max(inset.bottom(), view.height() - box.y());
        double left = Math.max(inset.left(), box.right());
        return Stream.of(
                        new Inset(top, inset.right(), inset.bottom(), inset.left()),
                        new Inset(inset.top(), right, inset.bottom(), inset.left()),
                        new Inset(inset.top(), inset.right(), bottom, inset.left()),
                        new Inset(inset.top(), inset.right(), inset.bottom(), left))
                .max(Comparator.comparingDouble(each -> free(each, view)))
                .orElseThrow();
    }

    private static double free(Inset inset, ViewSize view) {
        return Math.max(0, view.width() - inset.left() - inset.right())
                * Math.max(0, view.height() - inset.top() - inset.bottom());
    }
}
