package tumen.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language the window speaks. Which names of places are shown is another choice, made in the
/// view.
public enum Tongue {
    ENGLISH("en", "English", ','),
    KOREAN("ko", "한국어", ','),
    RUSSIAN("ru", "Русский", '\u00A0');

    private final Locale locale;
    private final String name;
    private final char separator;

    Tongue(String code, String name, char separator) {
        this.locale = Locale.of(code);
        this.name = name;
        this.separator = separator;
    }

    /// The tongue of a language's two-letter code; English where the window does not speak it.
    public static Tongue of(String code) {
        return known(code).orElse(ENGLISH);
    }

    /// The same; empty where the window does not speak it.
    public static Optional<Tongue> known(String code) {
        return Arrays.stream(values()).filter(tongue -> tongue.code().equals(code)).findFirst();
    }

    /// Two letters of ISO 639-1, as `ko`.
    public String code() {
        return locale.getLanguage();
    }

    /// How dates and numbers are written in it.
    public Locale locale() {
        return this == ENGLISH ? Locale.ROOT : locale;
    }

    /// What it calls itself.
    public String ownName() {
        return name;
    }

    /// What stands between thousands in a number, the same as the system would put there.
    char separator() {
        return separator;
    }

    /// Which of the forms of a counted word goes with a number: in English two, as *event, events*;
    /// in Korean one; in Russian three, as *событие, события, событий*.
    int form(long number) {
        return switch (this) {
            case ENGLISH -> number == 1 ? 0 : 1;
            case KOREAN -> 0;
            case RUSSIAN -> russianForm(Math.abs(number));
        };
    }

    private static int russianForm(long number) {
        long ones = number % 10;
        boolean teens = number % 100 / 10 == 1;
        if (ones == 1 && !teens) {
            return 0;
        }
        return ones >= 2 && ones <= 4 && !teens ? 1 : 2;
    }
}
