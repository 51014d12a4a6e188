package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.model.Mode;

import java.util.List;
import java.util.Optional;

class SketchMarksTest {
    private static final LatLon EAST = new LatLon(0, 10);
    private static final LatLon WEST = new LatLon(0, -10);

    private final SketchMarks sketch =
            new SketchMarks(MapCamera.at(new LatLon(0, 0), 4), new ViewSize(800, 600), Theme.DARK);

    private static List<String> handles(List<Mark> marks) {
        return marks.stream()
                .map(Mark::ref)
                .filter(Ref.OfHandle.class::isInstance)
                .map(ref -> ((Ref.OfHandle) ref).name())
                .toList();
    }

    @Test
    void nothingDrawnYetHasNoMarks() {
        assertThat(sketch.of(List.of(), Mode.SEA, Optional.of(EAST))).isEmpty();
    }

    @Test
    void oneLineHasAHandleOnEachPointAndOneBetween() {
        List<Mark> marks = sketch.of(List.of(WEST, EAST), Mode.SEA, Optional.empty());
        assertThat(handles(marks)).containsExactly("between-1", "point-0", "point-1");
        Mark.Disc first = (Mark.Disc) marks.get(marks.size() - 2);
        Mark.Disc last = (Mark.Disc) marks.getLast();
        assertThat(400 - first.x()).isCloseTo(last.x() - 400, within());
        assertThat(last.x() - 400).isCloseTo(10.0 / 360 * 256 * 16, within());
        assertThat(last.y()).isCloseTo(300, within());
    }

    @Test
    void theWayOnToThePointerIsDashed() {
        List<Mark> marks = sketch.of(List.of(WEST), Mode.SEA, Optional.of(EAST));
        Mark.Line line = (Mark.Line) marks.getFirst();
        assertThat(line.stroke().dashes()).isNotEmpty();
        assertThat(line.points().count()).isEqualTo(2);
    }

    @Test
    void aWayInTheAirIsAGreatCircle() {
        List<Mark> marks =
                sketch.of(
                        List.of(new LatLon(40, -10), new LatLon(40, 10)),
                        Mode.AIR,
                        Optional.empty());
        assertThat(((Mark.Line) marks.getFirst()).points().count()).isGreaterThan(10);
    }

    @Test
    void aLineAcrossTheDateLineIsDrawnTheShortWay() {
        SketchMarks there =
                new SketchMarks(
                        MapCamera.at(new LatLon(0, 179), 4), new ViewSize(800, 600), Theme.DARK);
        List<Mark> marks =
                there.of(
                        List.of(new LatLon(0, 175), new LatLon(0, -175)),
                        Mode.SEA,
                        Optional.empty());
        Points line = ((Mark.Line) marks.getFirst()).points();
        assertThat(line.x(1) - line.x(0)).isCloseTo(10.0 / 360 * 256 * 16, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }
}
