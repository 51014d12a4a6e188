package tumen.scene;

import tumen.claim.SourceWords;
import tumen.index.Facet;
import tumen.model.Catalogue;
import tumen.model.Language;

import java.util.Locale;

/// What facets and their values are called.
public final class FacetWords {
    private FacetWords() {}

    /// A facet as a heading.
    public static String heading(Facet facet) {
        return switch (facet) {
            case TYPE -> "Type";
            case ACTOR -> "Actor";
            case PLACE -> "Place";
            case COUNTRY -> "Country";
            case MODE -> "Route mode";
            case SOURCE -> "Source";
            case RELIABILITY -> "Source reliability";
            case CREDIBILITY -> "Information credibility";
            case TAG -> "Tag";
            case IMPORTANCE -> "Importance";
            case DISPUTED -> "Disputed";
        };
    }

    /// A value of a facet by its name in a language.
    public static String of(Facet facet, String value, Catalogue catalogue, Language language) {
        return switch (facet) {
            case TYPE -> catalogue.type(value).plural();
            case ACTOR -> catalogue.actor(value).names().in(language);
            case PLACE -> catalogue.place(value).names().in(language);
            case COUNTRY -> Locale.of("", value).getDisplayCountry(language.locale());
            case SOURCE -> SourceWords.brief(catalogue.source(value));
            case RELIABILITY -> reliability(value);
            case CREDIBILITY -> credibility(value);
            case IMPORTANCE -> importance(value);
            case DISPUTED -> value.equals("yes") ? "disputed" : "undisputed";
            case MODE, TAG -> value;
        };
    }

    /// What comes before the values of a facet in a sentence: `with Kim Jong Un`.
    static String before(Facet facet) {
        return switch (facet) {
            case TYPE, IMPORTANCE, DISPUTED -> "";
            case ACTOR -> "with ";
            case PLACE -> "at ";
            case COUNTRY -> "in ";
            case MODE -> "by ";
            case SOURCE -> "resting on ";
            case RELIABILITY -> "source graded ";
            case CREDIBILITY -> "information graded ";
            case TAG -> "tagged ";
        };
    }

    private static String reliability(String value) {
        return switch (value) {
            case "A" -> "A completely reliable";
            case "B" -> "B usually reliable";
            case "C" -> "C fairly reliable";
            case "D" -> "D not usually reliable";
            case "E" -> "E unreliable";
            case "F" -> "F cannot be judged";
            default -> value;
        };
    }

    private static String credibility(String value) {
        return switch (value) {
            case "1" -> "1 confirmed";
            case "2" -> "2 probably true";
            case "3" -> "3 possibly true";
            case "4" -> "4 doubtful";
            case "5" -> "5 improbable";
            case "6" -> "6 cannot be judged";
            default -> value;
        };
    }

    private static String importance(String value) {
        return switch (value) {
            case "1" -> "core";
            case "2" -> "supporting";
            default -> "background";
        };
    }
}
