package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Shape;

import java.util.List;

class HitFindsTest {
    private static final TextMeasure TEN_A_LETTER = (text, type) -> 10.0 * text.length();

    private static final Scene SCENE =
            new Scene(
                    new ViewSize(400, 300),
                    List.of(
                            new Mark.Area(
                                    List.of(
                                            Points.of(0, 100, 100, 100, 100, 200, 0, 200),
                                            Points.of(40, 140, 60, 140, 60, 160, 40, 160)),
                                    Paint.of(1),
                                    null,
                                    event("area")),
                            new Mark.Line(
                                    Points.of(200, 0, 200, 100, 300, 100),
                                    false,
                                    Stroke.of(1, 4),
                                    new Ref.OfRoute("route")),
                            symbol(50, 50, event("below")),
                            symbol(52, 50, event("above")),
                            symbol(52, 50, Ref.NONE),
                            label("Rajin", 300, 250),
                            new Mark.Group(
                                    "clipped",
                                    new Box(300, 0, 50, 50),
                                    List.of(
                                            symbol(320, 20, event("inside")),
                                            symbol(370, 20, event("cut off")))),
                            new Mark.Disc(
                                    150,
                                    250,
                                    10,
                                    Paint.of(1),
                                    null,
                                    new Ref.OfCluster(List.of("one", "two"))),
                            new Mark.Bar(
                                    new Box(-50, 280, 90, 10), 0, Paint.of(1), null, event("bar")),
                            new Mark.Bar(
                                    new Box(100, 280, 90, 10),
                                    0,
                                    Paint.of(1),
                                    null,
                                    event("two"))));

    @ParameterizedTest
    @CsvSource({
        "51, 50, above",
        "43, 50, below",
        "10, 150, area",
        "50, 150, nothing",
        "41, 150, area",
        "200, 50, route",
        "203, 50, route",
        "206, 50, nothing",
        "250, 60, nothing",
        "280, 245, place",
        "270, 245, nothing",
        "320, 20, inside",
        "370, 20, nothing",
        "150, 255, 'one, two'",
        "399, 299, nothing"
    })
    void theTopmostMarkWithSomethingBehindItIsFound(double x, double y, String expected) {
        String found =
                Hit.at(SCENE, TEN_A_LETTER, x, y, 2)
                        .map(mark -> name(mark.ref()))
                        .orElse("nothing");
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "below, 50, 50",
        "inside, 320, 20",
        "one, 150, 250",
        "two, 150, 250",
        "bar, 0, 285"
    })
    void anEventStandsWhereItsSymbolOrBadgeOrBarStands(String event, double x, double y) {
        assertThat(Hit.positionOf(SCENE, event)).contains(new ViewPoint(x, y));
    }

    @Test
    void anEventCutOffOrWithoutAPointStandsNowhere() {
        assertThat(Hit.positionOf(SCENE, "cut off")).isEmpty();
        assertThat(Hit.positionOf(SCENE, "area")).isEmpty();
    }

    private static Mark symbol(double x, double y, Ref ref) {
        return new Mark.Symbol(Shape.SQUARE, x, y, 12, 1, null, ref);
    }

    private static Mark label(String text, double x, double baseline) {
        Ref place = new Ref.OfPlace("place");
        return new Mark.Label(text, x, baseline, Mark.Anchor.MIDDLE, Type.BODY, 1, 0, place);
    }

    private static Ref event(String id) {
        return new Ref.OfEvent(id);
    }

    private static String name(Ref ref) {
        return switch (ref) {
            case Ref.OfEvent of -> of.id();
            case Ref.OfPlace of -> of.id();
            case Ref.OfRoute of -> of.id();
            case Ref.OfCluster of -> String.join(", ", of.events());
            case Ref.OfPins of -> "pins " + of.from();
            case Ref.OfPeriod of -> of.lane();
            case Ref.OfHandle of -> of.name();
            case Ref.OfGone of -> of.words();
            case Ref.None() -> "none";
        };
    }
}
