package tumen.storage;

import tumen.words.Words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the known word somebody probably meant.
final class NearMiss {
    private NearMiss() {}

    /// The closest known word within two letters of the written one, one for words under five.
    static Optional<String> of(String written, Collection<String> known) {
        int allowed = written.length() < 5 ? 1 : 2;
        return known.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= allowed)
                .filter(word -> distance(written, word) <= allowed)
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /// `; did you mean "when"?`, or nothing.
    static String hint(String written, Collection<String> known) {
        return of(written, known).map(word -> Words.of("fault.hint", word)).orElse("");
    }

    /// Letters to add, drop or change, whatever the case.
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
