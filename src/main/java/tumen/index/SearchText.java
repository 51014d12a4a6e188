package tumen.index;

import org.jspecify.annotations.Nullable;

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

    /// Signs that fold by themselves; worked out when a text is first looked at.
    private static final class Signs {
        /// The folded form of each Latin and Cyrillic sign; others fold together with what is
        /// around them.
        static final @Nullable String[] ALONE = alone();
    }

    /// A stretch of a text, `start` inclusive, `end` exclusive, in chars.
    public record Hit(int start, int end) {}

    /// The words of a search, as they are compared; all of them must occur in what is found.
    public static List<String> words(String search) {
        if (search.isBlank()) {
            return List.of();
        }
        return Arrays.stream(normalise(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether any of some words of a search occurs in a text.
    public static boolean says(String text, List<String> words) {
        String folded = fold(text);
        return words.stream().anyMatch(folded::contains);
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

    /// Sign by sign where signs fold by themselves, which is much faster.
    private static String fold(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            String folded = sign < Signs.ALONE.length ? Signs.ALONE[sign] : null;
            if (folded != null) {
                kept.append(folded);
            } else if (isUnchanged(sign)) {
                kept.append(sign);
            } else {
                return foldTogether(text);
            }
        }
        return kept.toString();
    }

    /// Hangul syllables and Chinese characters.
    private static boolean isUnchanged(char sign) {
        return (sign >= 0xAC00 && sign <= 0xD7A3) || (sign >= 0x4E00 && sign <= 0x9FFF);
    }

    private static @Nullable String[] alone() {
        @Nullable String[] folded = new @Nullable String[0x500];
        for (int sign = 0; sign < folded.length; sign++) {
            boolean latin = sign < 0x250;
            boolean cyrillic = sign >= 0x400 && (sign < 0x483 || sign > 0x489);
            folded[sign] = latin || cyrillic ? foldTogether(Character.toString(sign)) : null;
        }
        return folded;
    }

    private static String foldTogether(String text) {
        String folded =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT)
                        .replace('ς', 'σ');
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
