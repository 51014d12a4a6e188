package tumen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tumen.scene.Contrast;
import tumen.scene.Theme;
import tumen.state.Look;
import tumen.storage.ShippedDataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text can be read in both looks, in the scenes and in the controls around them, which have the
/// same colours.
class ThemeContrastTest {
    /// The least for what is no text but must be told apart from what it lies on.
    private static final double LEAST_FOR_SHAPES = 3;

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyTextOfTheScenesStandsOutFromEveryGround(Look look) {
        Theme theme = Theme.of(look);
        for (int text :
                List.of(
                        theme.text(),
                        theme.textSoft(),
                        theme.textFaint(),
                        theme.accent(),
                        theme.playhead(),
                        theme.warning())) {
            for (int ground :
                    List.of(
                            theme.app(),
                            theme.panel(),
                            theme.raised(),
                            theme.sea(),
                            theme.land())) {
                assertThat(Contrast.of(text, ground))
                        .as("%s: %06X on %06X", look, text & 0xFFFFFF, ground & 0xFFFFFF)
                        .isGreaterThanOrEqualTo(Contrast.LEAST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everySymbolStandsOutFromThePanel(Look look) {
        Theme theme = Theme.of(look);
        assertThat(ShippedDataset.project().types())
                .allSatisfy(type ->
                        assertThat(Contrast.of(theme.colour(type), theme.panel()))
                                .as("%s in %s", type.id(), look)
                                .isGreaterThanOrEqualTo(LEAST_FOR_SHAPES));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theNameOfATypeStandsOutOnItsColour(Look look) {
        Theme theme = Theme.of(look);
        assertThat(ShippedDataset.project().types())
                .allSatisfy(type -> {
                    int ground = theme.colour(type);
                    assertThat(Contrast.of(Theme.inkOn(ground), ground))
                            .as("%s in %s", type.id(), look)
                            .isGreaterThanOrEqualTo(Contrast.LEAST);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "text, panel",
        "text, raised",
        "text, hover",
        "text-soft, hover",
        "text-faint, hover",
        "text-faint, app",
        "text-faint, panel",
        "text-faint, raised",
        "accent, panel",
        "accent, raised",
        "accent, hover",
        "warning, panel",
        "warning, raised",
        "playhead, panel",
        "error, panel",
        "error, raised",
        "hint, app",
        "added, panel",
        "removed, panel",
        "changed, panel",
        "regraded, panel",
        "added, hover",
        "removed, hover",
        "changed, hover",
        "regraded, hover",
        "on-accent, accent"
    })
    void everyTextOfTheControlsStandsOutFromItsGround(String text, String ground) {
        for (Look look : Look.values()) {
            assertThat(Contrast.of(colour(look, text), colour(look, ground)))
                    .as("%s on %s, %s", text, ground, look)
                    .isGreaterThanOrEqualTo(Contrast.LEAST);
        }
    }

    @Test
    void controlsHaveTheColoursOfTheScenes() {
        for (Look look : Look.values()) {
            Theme theme = Theme.of(look);
            assertThat(
                            List.of(
                                    colour(look, "app"),
                                    colour(look, "panel"),
                                    colour(look, "raised"),
                                    colour(look, "hairline"),
                                    colour(look, "text"),
                                    colour(look, "text-soft"),
                                    colour(look, "text-faint"),
                                    colour(look, "accent"),
                                    colour(look, "playhead"),
                                    colour(look, "warning")))
                    .isEqualTo(
                            List.of(
                                    theme.app() & 0xFFFFFF,
                                    theme.panel() & 0xFFFFFF,
                                    theme.raised() & 0xFFFFFF,
                                    theme.hairline() & 0xFFFFFF,
                                    theme.text() & 0xFFFFFF,
                                    theme.textSoft() & 0xFFFFFF,
                                    theme.textFaint() & 0xFFFFFF,
                                    theme.accent() & 0xFFFFFF,
                                    theme.playhead() & 0xFFFFFF,
                                    theme.warning() & 0xFFFFFF));
        }
    }

    /// A colour of the style sheet, `0xRRGGBB`; in high contrast it may be as it is without.
    private static int colour(Look look, String name) {
        Look plain = look.withContrast(false);
        Integer found = stated(look, name).or(() -> stated(plain, name)).orElse(null);
        assertThat(found).as("-tumen-%s in %s", name, look).isNotNull();
        return Objects.requireNonNull(found);
    }

    private static Optional<Integer> stated(Look look, String name) {
        String block = "\\.root\\." + String.join("\\.", look.styleClasses()) + " \\{[^}]*";
        Matcher found =
                Pattern.compile(block + "-tumen-" + name + ": #([0-9A-F]{6});").matcher(sheet());
        return found.find() ? Optional.of(Integer.parseInt(found.group(1), 16)) : Optional.empty();
    }

    private static String sheet() {
        try (var in = Objects.requireNonNull(Looks.class.getResourceAsStream("tumen.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
