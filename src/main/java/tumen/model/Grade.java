package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

/// A NATO Admiralty grade (AJP-2.1): source reliability A–F, information credibility 1–6, and why.
///
/// F and 6 mean *cannot be judged*, never "worst".
public record Grade(char source, int information, @Nullable String reason, Extra extra) {
    /// A grade without further fields.
    public Grade(char source, int information, @Nullable String reason) {
        this(source, information, reason, Extra.NONE);
    }

    public Grade {
        if (source < 'A' || source > 'F' || information < 1 || information > 6) {
            throw new IllegalArgumentException("no Admiralty grade: " + source + information);
        }
    }

    /// The two signs together, such as `B2`.
    public String code() {
        return "" + source + information;
    }

    /// The source's letter in words.
    public String sourceInWords() {
        return Words.of("grade.source." + source);
    }

    /// The information's digit in words.
    public String informationInWords() {
        return Words.of("grade.information." + information);
    }

    /// `B2: usually reliable source, probably true. Named official.`
    public String inWords() {
        String meaning = code() + ": " + sourceInWords() + ", " + informationInWords();
        return reason == null ? meaning : meaning + ". " + reason;
    }
}
