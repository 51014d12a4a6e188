package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Source;
import tumen.time.WhenWords;
import tumen.words.Words;

/// How a source is named beside a symbol: publisher and date, without remarks.
public final class SourceWords {
    private SourceWords() {}

    /// `Reuters via The Japan News, 31 Mar 2023`; the date only once, should the publisher's name
    /// hold it already.
    public static String brief(Source source) {
        String name = name(source);
        return source.date() == null || name.matches(".*\\d{4}.*")
                ? name
                : name + ", " + WhenWords.brief(source.date());
    }

    /// The publisher, without remarks.
    public static String name(Source source) {
        return source.publisher().replaceFirst("\\s*\\(.*", "");
    }

    /// When it was published; says so if that is not known.
    public static String published(Source source) {
        return source.date() == null ? Words.of("source.noDate") : WhenWords.brief(source.date());
    }

    /// The first source of a claim, with the number of others that say the same.
    public static String brief(Claim claim, Catalogue catalogue) {
        String first = brief(catalogue.source(claim.sources().getFirst()));
        int others = claim.sources().size() - 1;
        return others == 0 ? first : first + " +" + others;
    }
}
