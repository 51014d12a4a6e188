package tumen.index;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Text as it is compared in a search: compatibility forms, case and marks (accents, breves) set
/// aside, so that `Раджин`, `РАДЖИН` and a full-width `ＲＡＪＩＮ` meet what they should.
public final class SearchText {
    private SearchText() {}

    /// A stretch of a text, `start` inclusive, `end` exclusive, in chars.
    public record Hit(int start, int end) {}

    /// The words of a search, as they are compared; all of them must occur in what is found.
    public static List<String> words(String search) {
        return Arrays.stream(normalise(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Where the words of a search first occur in a text as it is written, in its order, none
    /// touching another.
    public static List<Hit> hits(String text, String search) {
        StringBuilder folded = new StringBuilder();
        List<Hit> origins = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            String letter = fold(text.substring(start, end));
            folded.append(letter);
            for (int i = 0; i < letter.length(); i++) {
                origins.add(new Hit(start, end));
            }
            start = end;
        }
        boolean[] marked = new boolean[text.length() + 1];
        for (String word : words(search)) {
            int at = folded.indexOf(word);
            if (at >= 0) {
                int end = origins.get(at + word.length() - 1).end();
                Arrays.fill(marked, origins.get(at).start(), end, true);
            }
        }
        return stretches(marked);
    }

    private static List<Hit> stretches(boolean[] marked) {
        List<Hit> hits = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] && start < 0) {
                start = i;
            } else if (!marked[i] && start >= 0) {
                hits.add(new Hit(start, i));
                start = -1;
            }
        }
        return hits;
    }

    static String normalise(String text) {
        return fold(text).strip();
    }

    private static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
