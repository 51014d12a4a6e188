package tumen.index;

import java.util.OptionalLong;
import java.util.Set;

/// What is let through, apart from time: types not hidden, text that must occur, and what was known
/// on a day.
///
/// `hiddenTypes` are event type ids; of `text` every word must occur, empty lets all through;
/// `knownOn` is a day since 1970-01-01.
public record Filter(Set<String> hiddenTypes, String text, OptionalLong knownOn) {
    /// Lets everything through.
    public static final Filter ALL = new Filter(Set.of(), "", OptionalLong.empty());

    public Filter {
        hiddenTypes = Set.copyOf(hiddenTypes);
    }

    /// The same filter with other types hidden.
    public Filter withHiddenTypes(Set<String> types) {
        return new Filter(types, text, knownOn);
    }

    /// The same filter with another text.
    public Filter withText(String other) {
        return new Filter(hiddenTypes, other, knownOn);
    }
}
