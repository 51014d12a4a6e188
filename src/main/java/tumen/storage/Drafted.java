package tumen.storage;

import java.util.List;
import java.util.Optional;

/// What a draft comes to: the thing, unless something is wrong with it, and what that is.
public record Drafted<T>(Optional<T> thing, List<Problem> problems) {
    public Drafted {
        problems = List.copyOf(problems);
    }
}
