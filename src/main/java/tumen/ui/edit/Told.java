package tumen.ui.edit;

import java.util.ArrayList;
import java.util.List;

/// Those who are told of the changes of an entry.
final class Told {
    private final List<Runnable> all = new ArrayList<>();

    /// Tells one more from now on.
    void add(Runnable told) {
        all.add(told);
    }

    /// Tells all of a change, in the order they came.
    void tell() {
        all.forEach(Runnable::run);
    }
}
