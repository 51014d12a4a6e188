package tumen.state;

import org.jspecify.annotations.Nullable;

import tumen.model.StoredView;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Views as files, pictures and links keep them: to a millisecond of time, a centimetre of place
/// and a ten-thousandth of zoom.
public final class StoredViews {
    private StoredViews() {}

    /// What is wrong with a field.
    public record Fault(String field, String message) {}

    /// A view to be kept.
    public static StoredView of(ViewState view) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (ViewField field : ViewFields.ALL) {
            Object value = field.get().apply(view);
            if (value != null) {
                fields.put(field.name(), value);
            }
        }
        return new StoredView(fields);
    }

    /// The state with a kept view of the same project; what the kept view does not say is as the
    /// project opens. Events that are gone are not selected; the contrast is the state's.
    ///
    /// @throws IllegalArgumentException naming the first field that cannot be understood
    public static AppState shown(AppState state, StoredView stored) {
        ViewState initial = OpeningView.initial();
        boolean contrast = state.view().look().hasContrast();
        ViewState opening =
                OpeningView.of(
                        state.index(),
                        state.layout(),
                        initial.withLook(initial.look().withContrast(contrast)));
        ViewState view = view(stored, opening);
        return state.withView(
                view.withSelection(
                        view.selection().stream()
                                .filter(state.index().catalogue().events()::containsKey)
                                .toList()));
    }

    /// The kept view; what it does not say is as in the other one.
    ///
    /// @throws IllegalArgumentException naming the first field that cannot be understood
    public static ViewState view(StoredView stored, ViewState otherwise) {
        List<Fault> faults = new ArrayList<>();
        ViewState view = read(stored, otherwise, faults);
        if (!faults.isEmpty()) {
            Fault first = faults.getFirst();
            throw new IllegalArgumentException(first.field() + ": " + first.message());
        }
        return view;
    }

    /// What cannot be understood in a kept view.
    public static List<Fault> faults(StoredView stored) {
        List<Fault> faults = new ArrayList<>();
        read(stored, OpeningView.initial(), faults);
        return faults;
    }

    private static ViewState read(StoredView stored, ViewState otherwise, List<Fault> faults) {
        ViewState view = otherwise;
        for (ViewField field : ViewFields.ALL) {
            Object value = stored.fields().get(field.name());
            if (value != null) {
                try {
                    view = field.set(view, value);
                } catch (IllegalArgumentException e) {
                    faults.add(new Fault(field.name(), String.valueOf(e.getMessage())));
                }
            }
        }
        return view;
    }
}
