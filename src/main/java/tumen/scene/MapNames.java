package tumen.scene;

import org.jspecify.annotations.Nullable;

import tumen.model.Language;
import tumen.model.Names;

import java.util.Optional;
import java.util.regex.Pattern;

/// What places are called on the map.
final class MapNames {
    private static final Pattern ADDITION = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private MapNames() {}

    /// A place's name without what is added in brackets: the map shows where it is.
    static String primary(Names names, Language language) {
        return withoutAddition(names.in(language));
    }

    /// The name used in the place's own country, to stand beside an English one: Korean in Korea,
    /// Russian in Russia, none elsewhere.
    static Optional<String> second(Names names, Language language, @Nullable String country) {
        if (language != Language.ENGLISH || country == null) {
            return Optional.empty();
        }
        return switch (country) {
            case "KP", "KR" -> Optional.ofNullable(names.ko()).map(MapNames::withoutAddition);
            case "RU" -> Optional.ofNullable(names.ru()).map(MapNames::withoutAddition);
            default -> Optional.empty();
        };
    }

    private static String withoutAddition(String name) {
        if (name.indexOf('(') < 0) {
            return name;
        }
        String plain = ADDITION.matcher(name).replaceFirst("");
        return plain.isEmpty() ? name : plain;
    }
}
