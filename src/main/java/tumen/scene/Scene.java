package tumen.scene;

import tumen.geo.ViewSize;

import java.util.List;
import java.util.stream.Stream;

/// What one view shows: marks in drawing order within a size in pixels.
public record Scene(ViewSize size, List<Mark> marks) {
    public Scene {
        marks = List.copyOf(marks);
    }

    /// Every mark that is not a group, in drawing order.
    public Stream<Mark> flat() {
        return marks.stream().flatMap(Scene::flat);
    }

    private static Stream<Mark> flat(Mark mark) {
        return mark instanceof Mark.Group group
                ? group.marks().stream().flatMap(Scene::flat)
                : Stream.of(mark);
    }
}
