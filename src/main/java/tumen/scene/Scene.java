package tumen.scene;

import tumen.geo.ViewSize;

import java.util.List;
import java.util.stream.Stream;

/// What one view shows: marks in drawing order within a size in pixels.
public record Scene(ViewSize size, List<Mark> marks) {
    public Scene {
        marks = List.copyOf(marks);
    }

    /// The same scene with more marks on top.
    public Scene with(List<Mark> above) {
        return above.isEmpty()
                ? this
                : new Scene(size, Stream.concat(marks.stream(), above.stream()).toList());
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
