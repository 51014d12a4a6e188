package tumen.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One thing's name in English, Korean and Russian; English is always there.
public record Names(String en, @Nullable String ko, @Nullable String ru, Extra extra) {
    /// Names without further languages.
    public Names(String en, @Nullable String ko, @Nullable String ru) {
        this(en, ko, ru, Extra.NONE);
    }

    /// A name known in English only.
    public static Names english(String name) {
        return new Names(name, null, null);
    }

    /// The name in a language, English where there is none.
    public String in(Language language) {
        String name =
                switch (language) {
                    case ENGLISH -> en;
                    case KOREAN -> ko;
                    case RUSSIAN -> ru;
                };
        return name == null ? en : name;
    }

    /// Every name there is, English first.
    public List<String> all() {
        return Stream.of(en, ko, ru).filter(Objects::nonNull).distinct().toList();
    }
}
