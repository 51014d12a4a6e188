package tumen.model;

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

    /// The language after this one, English after Russian.
    public Language next() {
        return switch (this) {
            case ENGLISH -> KOREAN;
            case KOREAN -> RUSSIAN;
            case RUSSIAN -> ENGLISH;
        };
    }
}
