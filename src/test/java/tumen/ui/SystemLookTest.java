package tumen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;

import org.junit.jupiter.api.Test;

import tumen.state.Look;

import java.util.Map;
import java.util.Optional;

class SystemLookTest {
    private static final Map<String, Object> PLAIN_GTK = Map.of("GTK.theme_name", "Adwaita");

    @Test
    void theSystemsLookIsTaken() {
        assertThat(SystemLook.of(ColorScheme.DARK, PLAIN_GTK).look())
                .isEqualTo(Optional.of(Look.DARK));
        assertThat(
                        SystemLook.of(ColorScheme.LIGHT, Map.of("Windows.SPI.HighContrast", false))
                                .look())
                .isEqualTo(Optional.of(Look.LIGHT));
    }

    @Test
    void aDesktopThatWasNeverSetUpAsksForNothing() {
        assertThat(SystemLook.of(ColorScheme.LIGHT, PLAIN_GTK).look()).isEmpty();
        assertThat(SystemLook.of(ColorScheme.LIGHT, Map.of()).look()).isEmpty();
    }

    @Test
    void highContrastIsKnownByTheSystemsOwnWord() {
        assertThat(
                        SystemLook.of(
                                        ColorScheme.DARK,
                                        Map.of("GTK.theme_name", "HighContrastInverse"))
                                .contrast())
                .isTrue();
        assertThat(
                        SystemLook.of(ColorScheme.LIGHT, Map.of("Windows.SPI.HighContrast", true))
                                .contrast())
                .isTrue();
        assertThat(SystemLook.of(ColorScheme.LIGHT, PLAIN_GTK).contrast()).isFalse();
    }

    @Test
    void onlyWhatTheSystemAsksForAnewChanges() {
        SystemLook dark = new SystemLook(Optional.of(Look.DARK), false);
        SystemLook light = new SystemLook(Optional.of(Look.LIGHT), false);
        SystemLook strong = new SystemLook(Optional.of(Look.DARK), true);
        assertThat(light.after(dark, Look.DARK)).isEqualTo(Look.LIGHT);
        assertThat(strong.after(dark, Look.LIGHT)).isEqualTo(Look.LIGHT_CONTRAST);
        assertThat(dark.after(strong, Look.DARK_CONTRAST)).isEqualTo(Look.DARK);
        assertThat(light.after(dark, Look.DARK_CONTRAST)).isEqualTo(Look.LIGHT_CONTRAST);
    }
}
