package tumen.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Ids for new things, readable in the file.
public final class FreshId {
    private static final int MOST = 60;

    private FreshId() {}

    /// An id made of a name's letters and digits, of any script, with a number behind it if it is
    /// taken: `summit-in-vladivostok-2`. `otherwise` is for names without any.
    public static String of(String name, String otherwise, Predicate<String> taken) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        int most = Math.min(plain.length(), plain.offsetByCodePoints(0, codePoints(plain)));
        String cut = plain.substring(0, most).replaceAll("^-+|-+$", "");
        String lead = cut.isEmpty() ? otherwise : cut;
        return Stream.concat(
                        Stream.of(lead),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> lead + "-" + number))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static int codePoints(String text) {
        return Math.min(MOST, text.codePointCount(0, text.length()));
    }
}
