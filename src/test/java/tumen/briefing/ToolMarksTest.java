package tumen.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.ViewSize;
import tumen.scene.Mark;
import tumen.scene.SlideLayout;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What each tool puts over the screen while the presenter moves about.
class ToolMarksTest {
    private static final SlideLayout SCREEN = new SlideLayout(new ViewSize(1600, 900), 0);
    private static final Talk TALK =
            Talk.starting(new Plan(List.of(OptionalDouble.empty())), 0, 100);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NONE, ''",
        "POINTER, 'Line Disc Disc'",
        "SPOTLIGHT, Area",
        "PEN, ''",
        "MAGNIFIER, ''",
    })
    void eachToolHasItsOwnMarks(Tool tool, String marks) {
        assertThat(marks(moved(tool), 100.5)).isEqualTo(marks);
    }

    @Test
    void theTrailOfThePointerIsGoneAfterASecondAndItsLightStays() {
        assertThat(widths(moved(Tool.POINTER), 100.5)).containsExactly(6.0);
        assertThat(widths(moved(Tool.POINTER), 101)).containsExactly(0.0);
        assertThat(marks(moved(Tool.POINTER), 101)).endsWith("Disc Disc");
    }

    @Test
    void whatThePenDrewStaysWhateverIsTakenNext() {
        Talk drawn =
                after(
                        TALK,
                        new TalkOrder.Take(Tool.PEN),
                        new TalkOrder.Ink(0.1, 0.1, true),
                        new TalkOrder.Ink(0.2, 0.3, false));

        assertThat(marks(drawn, 100)).isEqualTo("Line");
        assertThat(marks(after(drawn, new TalkOrder.Take(Tool.NONE)), 100)).isEqualTo("Line");
    }

    private static Talk moved(Tool tool) {
        return after(
                TALK,
                new TalkOrder.Take(tool),
                new TalkOrder.Point(0.25, 0.25),
                new TalkOrder.Point(0.5, 0.5));
    }

    private static Talk after(Talk talk, TalkOrder... orders) {
        Talk next = talk;
        for (TalkOrder order : orders) {
            next = TalkUpdate.apply(next, order, 100);
        }
        return next;
    }

    private static String marks(Talk talk, double now) {
        return ToolMarks.of(talk, SCREEN, now).marks().stream()
                .map(mark -> mark.getClass().getSimpleName())
                .collect(Collectors.joining(" "));
    }

    private static List<Double> widths(Talk talk, double now) {
        return ToolMarks.of(talk, SCREEN, now).marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(mark -> ((Mark.Line) mark).stroke().width())
                .toList();
    }
}
