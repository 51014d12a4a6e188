package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tumen.difference.Change.Kind;
import tumen.model.SampleProject;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.Look;
import tumen.state.OpeningView;

import java.util.Map;

/// What is written on the map, and the signs of changes, can be read in every look.
class InkContrastTest {
    @ParameterizedTest
    @EnumSource
    void everyNameOnTheMapStandsOutFromItsGround(Look look) {
        AppState state =
                AppState.opening(
                        Document.of(SampleProject.PROJECT, null),
                        Layout.UNKNOWN,
                        OpeningView.initial());
        Theme theme = Theme.of(look);
        MapInk ink = new MapInk(theme, Doubt.of(state));
        Map<String, Integer> onLand =
                Map.of(
                        "place", ink.place(),
                        "town", ink.town(),
                        "town's second", ink.townSecond(),
                        "land", ink.land(),
                        "estimate", ink.estimate());
        onLand.forEach((name, colour) -> check(look, name, colour, theme.land(), Contrast.LEAST));
        check(look, "water", ink.water(), theme.sea(), Contrast.LEAST);
    }

    @ParameterizedTest
    @EnumSource
    void everySignOfAChangeStandsOutFromBothViews(Look look) {
        Theme theme = Theme.of(look);
        for (Kind kind : Kind.values()) {
            int colour = new ChangeSign(kind, theme).colour();
            check(look, kind.name(), colour, theme.panel(), Contrast.LEAST);
            check(look, kind.name(), colour, theme.land(), Contrast.LEAST);
            check(look, kind.name(), colour, theme.sea(), Contrast.LEAST);
        }
    }

    private static void check(Look look, String name, int colour, int ground, double least) {
        assertThat(Contrast.of(colour, ground))
                .as("%s, %s on %06X", look, name, ground & 0xFFFFFF)
                .isGreaterThanOrEqualTo(least);
    }
}
