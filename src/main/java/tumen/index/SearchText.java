package tumen.index;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is compared in a search: compatibility forms, case and marks (accents, breves) set
/// aside, so that `Раджин`, `РАДЖИН` and a full-width `ＲＡＪＩＮ` meet what they should.
final class SearchText {
    private SearchText() {}

    static String normalise(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }
}
