package tumen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.settings.Settings;
import tumen.words.Tongue;

import java.util.Locale;
import java.util.Optional;

class FirstTongueTest {
    private static final Settings CHOSEN = Settings.NONE.withTongue(Tongue.RUSSIAN);

    @Test
    void whatTheStartAsksForIsSpoken() {
        assertThat(FirstTongue.of(Optional.of("ko"), CHOSEN, Locale.FRENCH))
                .isEqualTo(Tongue.KOREAN);
    }

    @Test
    void elseWhatWasChosen() {
        assertThat(FirstTongue.of(Optional.empty(), CHOSEN, Locale.KOREAN))
                .isEqualTo(Tongue.RUSSIAN);
    }

    @Test
    void elseTheSystemsLanguageAndEnglishWhereTheWindowDoesNotSpeakIt() {
        assertThat(FirstTongue.of(Optional.empty(), Settings.NONE, Locale.KOREA))
                .isEqualTo(Tongue.KOREAN);
        assertThat(FirstTongue.of(Optional.empty(), Settings.NONE, Locale.FRENCH))
                .isEqualTo(Tongue.ENGLISH);
    }
}
