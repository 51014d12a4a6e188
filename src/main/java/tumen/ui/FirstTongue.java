package tumen.ui;

import tumen.settings.Settings;
import tumen.words.Tongue;

import java.util.Locale;
import java.util.Optional;

/// Which tongue the window speaks from its start on: the one this start asks for, else the one that
/// was chosen, else the system's.
final class FirstTongue {
    /// The system property that asks for a tongue by its two letters, for one start.
    static final String PROPERTY = "tumen.words";

    private FirstTongue() {}

    static Tongue of(Optional<String> asked, Settings settings, Locale system) {
        return asked.map(Tongue::of)
                .or(settings::tongue)
                .orElseGet(() -> Tongue.of(system.getLanguage()));
    }
}
