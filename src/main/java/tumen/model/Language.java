package tumen.model;

import tumen.words.Words;

import java.util.Locale;

/// A language place names and labels can be shown in.
public enum Language {
    ENGLISH("en"),
    KOREAN("ko"),
    RUSSIAN("ru");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The ISO 639-1 code.
    public String code() {
        return code;
    }

    /// The locale for words and sorting in this language.
    public Locale locale() {
        return Locale.of(code);
    }

    /// The language the window speaks. Labels on the map may be in another.
    public static Language ofWords() {
        return switch (Words.tongue()) {
            case ENGLISH -> ENGLISH;
            case KOREAN -> KOREAN;
            case RUSSIAN -> RUSSIAN;
        };
    }

    /// The language after this one, English after Russian.
    public Language next() {
        return switch (this) {
            case ENGLISH -> KOREAN;
            case KOREAN -> RUSSIAN;
            case RUSSIAN -> ENGLISH;
        };
    }
}
