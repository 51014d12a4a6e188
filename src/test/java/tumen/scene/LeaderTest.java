package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.geo.ViewSize;
import tumen.model.Shape;

import java.util.List;

class LeaderTest {
    private static final TextMeasure SIX_A_LETTER = (text, type) -> 6.0 * text.length();
    private static final ViewSize SIZE = new ViewSize(400, 300);
    private static final Mark NAME =
            new Mark.Label(
                    "Vladivostok",
                    100,
                    200,
                    Mark.Anchor.MIDDLE,
                    Type.SMALL,
                    1,
                    0,
                    new Ref.OfPlace("vladivostok"));

    @Test
    void theLineRunsFromUnderThePlaceToAboveTheGlyph() {
        List<Points> pieces = leader(view(0, symbol("a", 100)), view(300, symbol("a", 50)));
        assertThat(pieces).hasSize(1);
        Points line = pieces.getFirst();
        assertThat(List.of(line.x(0), line.y(0))).containsExactly(100.0, 113.0);
        int last = line.count() - 1;
        assertThat(List.of(line.x(last), line.y(last))).containsExactly(100.0, 337.0);
    }

    @Test
    void theLineRunsBehindWhatIsWritten() {
        List<Points> pieces = leader(view(0, symbol("a", 100), NAME), view(300, symbol("a", 50)));
        Box name = MarkBounds.text((Mark.Label) NAME, SIX_A_LETTER);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst().y(pieces.getFirst().count() - 1)).isLessThan(name.y());
        assertThat(pieces.getLast().y(0)).isGreaterThan(name.bottom());
    }

    @Test
    void theLineRunsBehindOtherEventsButNotItsOwn() {
        List<Points> pieces =
                leader(
                        view(0, symbol("a", 100), symbol("b", 200), symbol("a", 240)),
                        view(300, symbol("a", 50)));
        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst().y(pieces.getFirst().count() - 1)).isLessThan(194);
        assertThat(pieces.getLast().y(0)).isBetween(206.0, 215.0);
    }

    @Test
    void theLineRunsBehindWhatCoversTheWindow() {
        Box drawer = new Box(0, 150, 400, 120);
        List<Points> pieces =
                Leader.of(
                        "a",
                        view(0, symbol("a", 100)),
                        view(300, symbol("a", 50)),
                        List.of(drawer),
                        SIX_A_LETTER);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst().y(pieces.getFirst().count() - 1)).isLessThan(150);
        assertThat(pieces.getLast().y(0)).isGreaterThan(270);
    }

    @Test
    void anEventOutOfViewHasNoLine() {
        assertThat(leader(view(0, symbol("b", 100)), view(300, symbol("a", 50)))).isEmpty();
        assertThat(leader(view(0, symbol("a", 100)), view(300, symbol("a", 350)))).isEmpty();
    }

    private static List<Points> leader(Leader.View map, Leader.View timeline) {
        return Leader.of("a", map, timeline, SIX_A_LETTER);
    }

    private static Leader.View view(double top, Mark... marks) {
        return new Leader.View(new Scene(SIZE, List.of(marks)), 0, top);
    }

    private static Mark symbol(String event, double y) {
        return new Mark.Symbol(Shape.STAR, 100, y, 12, 1, null, new Ref.OfEvent(event));
    }
}
