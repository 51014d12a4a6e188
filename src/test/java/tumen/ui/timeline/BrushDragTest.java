package tumen.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.scene.Ref;
import tumen.time.TimeWindow;

class BrushDragTest {
    @ParameterizedTest(name = "{0} pulled from {1} to {2}: {3}..{4}")
    @CsvSource({
        "brush, 150, 170, 120, 220",
        "brush-start, 100, 130, 130, 200",
        "brush-start, 100, 260, 200, 260",
        "brush-end, 200, 150, 100, 150",
        "brush-end, 200, 40, 40, 100",
        "ruler, 500, 430, 430, 500",
        "chosen, 500, 430, 430, 500",
    })
    void aStretchIsMovedByItsMiddleResizedAtItsEndsAndDrawnFromElsewhere(
            String handle, double one, double other, double from, double to) {
        BrushDrag drag = BrushDrag.of("brush", new Ref.OfHandle(handle), new TimeWindow(100, 200));
        assertThat(drag.dragged(one, other)).isEqualTo(new TimeWindow(from, to));
    }
}
