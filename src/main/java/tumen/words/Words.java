package tumen.words;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the window says, in the one tongue it speaks. A text is found by its key, the room it is
/// said in and what it is for, as `map.zoomIn`; all texts are in `messages.properties` beside this
/// class, and in a file more for each further tongue.
///
/// Whatever makes words from values gives the same words for the same values as long as the tongue
/// stays; a window is made anew when it changes.
public final class Words {
    private static final int GROUP = 3;
    private static final Spoken ENGLISH = Spoken.in(Tongue.ENGLISH);
    private static volatile Spoken spoken = ENGLISH;

    private record Spoken(Tongue tongue, ResourceBundle texts) {
        static Spoken in(Tongue tongue) {
            return new Spoken(
                    tongue,
                    ResourceBundle.getBundle(
                            "tumen.words.messages",
                            Locale.of(tongue == Tongue.ENGLISH ? "" : tongue.code()),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    private Words() {}

    /// Speaks this tongue from now on.
    public static void speak(Tongue tongue) {
        spoken = Spoken.in(tongue);
    }

    /// The tongue spoken.
    public static Tongue tongue() {
        return spoken.tongue();
    }

    /// How dates and numbers are written now.
    public static Locale locale() {
        return tongue().locale();
    }

    /// A whole number, its digits grouped as is the custom.
    public static String number(long number) {
        return grouped(Long.toString(number));
    }

    /// A whole number, its digits grouped as is the custom.
    public static String number(BigInteger number) {
        return grouped(number.toString());
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        int first = digits.charAt(0) == '-' ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            grouped.insert(at, tongue().separator());
        }
        return grouped.toString();
    }

    /// A number with so many decimals, as is the custom.
    public static String decimal(double number, int decimals) {
        return String.format(locale(), "%,." + decimals + "f", number);
    }

    /// What data calls a thing, said in the tongue spoken if it is the English text of `key`: names
    /// the app brings itself are translated, those of others are left alone.
    public static String known(String key, String english) {
        ResourceBundle texts = ENGLISH.texts();
        return texts.containsKey(key) && texts.getString(key).equals(english) ? of(key) : english;
    }

    /// What a thing is called that data names so in English: by the name in the data and, where it
    /// is one the app brings itself, in every tongue.
    public static List<String> everyName(String key, String english) {
        ResourceBundle texts = ENGLISH.texts();
        boolean ours = texts.containsKey(key) && texts.getString(key).equals(english);
        return ours
                ? Arrays.stream(Tongue.values())
                        .map(tongue -> Spoken.in(tongue).texts().getString(key))
                        .distinct()
                        .toList()
                : List.of(english);
    }

    /// A text with values in the places of `{0}`, `{1}`…; `{0:event|events}` is the form of a word
    /// that goes with the number in that place.
    ///
    /// Throws `MissingResourceException` if no text has this key.
    public static String of(String key, @Nullable Object... values) {
        Spoken now = spoken;
        String text = now.texts().getString(key);
        return text.indexOf('{') < 0 ? text : new Blanks(now.tongue()).filled(text, values);
    }
}
