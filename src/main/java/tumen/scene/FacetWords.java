package tumen.scene;

import tumen.claim.SourceWords;
import tumen.index.Facet;
import tumen.model.Catalogue;
import tumen.model.Language;
import tumen.model.TypeWords;
import tumen.words.Words;

import java.util.Locale;

/// What facets and their values are called.
public final class FacetWords {
    private FacetWords() {}

    /// A facet as a heading.
    public static String heading(Facet facet) {
        return Words.of("facet." + facet);
    }

    /// A value of a facet by its name in a language.
    public static String of(Facet facet, String value, Catalogue catalogue, Language language) {
        return switch (facet) {
            case TYPE -> TypeWords.plural(catalogue.type(value));
            case ACTOR -> catalogue.actor(value).names().in(language);
            case PLACE -> catalogue.place(value).names().in(language);
            case COUNTRY -> Locale.of("", value).getDisplayCountry(language.locale());
            case SOURCE -> SourceWords.brief(catalogue.source(value));
            case RELIABILITY -> onScale("facet.reliability.", value, "ABCDEF");
            case CREDIBILITY -> onScale("facet.credibility.", value, "123456");
            case IMPORTANCE -> Words.of("facet.importance." + ("12".contains(value) ? value : "3"));
            case DISPUTED -> Words.of("facet.disputed." + value);
            case MODE -> mode(value);
            case TAG -> value;
        };
    }

    /// Values of a facet in a sentence: `with Kim Jong Un`.
    static String phrase(Facet facet, String values) {
        return switch (facet) {
            case TYPE, IMPORTANCE, DISPUTED -> values;
            default -> Words.of("filter.phrase." + facet, values);
        };
    }

    private static String mode(String value) {
        return Words.known("mode." + value, value);
    }

    /// A value of a closed scale, by its sign; a sign that is none of it as it is.
    private static String onScale(String key, String value, String scale) {
        return value.length() == 1 && scale.contains(value) ? Words.of(key + value) : value;
    }
}
