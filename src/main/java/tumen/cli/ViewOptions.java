package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.index.Filter;
import tumen.model.EventType;
import tumen.model.Language;
import tumen.state.AppState;
import tumen.state.ViewState;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The options that say which view of a project is meant, the same for every command.
final class ViewOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--from", paramLabel = "DATE", description = "show from this date on (EDTF)")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "show up to this date (EDTF)")
    private @Nullable String to;

    @Option(
            names = "--center",
            paramLabel = "LAT,LON",
            description = "centre the map here, in degrees")
    private @Nullable String center;

    @Option(names = "--zoom", paramLabel = "LEVEL", description = "zoom the map to 1..16")
    private @Nullable Double zoom;

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "show these event types only, by id")
    private @Nullable List<String> types;

    @Option(names = "--select", paramLabel = "ID", description = "select this event")
    private @Nullable String select;

    @Option(names = "--language", paramLabel = "en|ko|ru", description = "language of the labels")
    private @Nullable String language;

    /// The state as the options want it shown.
    AppState applied(AppState state) {
        ViewState view = state.view();
        view = view.withWindow(window(view.window())).withFilter(filter(state));
        view = view.withCamera(camera(view.camera())).withLanguage(language(view.language()));
        return state.withView(view.withSelection(selection(state)));
    }

    private TimeWindow window(TimeWindow otherwise) {
        double first = from == null ? otherwise.from() : (double) date(from).span().earliestDated();
        double last = to == null ? otherwise.to() : date(to).span().latestDated() + 1.0;
        if (last <= first) {
            throw wrong("--to lies before --from");
        }
        return new TimeWindow(first, last);
    }

    private Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException problem) {
            throw wrong(String.valueOf(problem.getMessage()));
        }
    }

    private Filter filter(AppState state) {
        if (types == null) {
            return state.view().filter();
        }
        Set<String> hidden = new TreeSet<>();
        state.document().project().types().stream().map(EventType::id).forEach(hidden::add);
        for (String type : types) {
            if (!hidden.remove(type) && !state.index().catalogue().types().containsKey(type)) {
                throw wrong("no event type \"" + type + "\" in this file");
            }
        }
        return state.view().filter().withHiddenTypes(hidden);
    }

    private MapCamera camera(MapCamera otherwise) {
        double level = zoom == null ? otherwise.zoom() : zoom;
        if (!(level >= MapCamera.MIN_ZOOM && level <= MapCamera.MAX_ZOOM)) {
            throw wrong("--zoom must be 1 to 16");
        }
        return center == null
                ? new MapCamera(otherwise.centre(), level)
                : MapCamera.at(position(center), level);
    }

    private LatLon position(String text) {
        String[] numbers = text.split(",", -1);
        try {
            if (numbers.length == 2) {
                return new LatLon(
                        Double.parseDouble(numbers[0].strip()),
                        Double.parseDouble(numbers[1].strip()));
            }
        } catch (IllegalArgumentException problem) {
            throw wrong("--center: " + problem.getMessage());
        }
        throw wrong("--center wants latitude and longitude such as 42.6,131.5");
    }

    private Language language(Language otherwise) {
        if (language == null) {
            return otherwise;
        }
        return Arrays.stream(Language.values())
                .filter(known -> known.code().equals(language))
                .findFirst()
                .orElseThrow(() -> wrong("--language must be en, ko or ru"));
    }

    private List<String> selection(AppState state) {
        if (select == null) {
            return state.view().selection();
        }
        if (!state.index().catalogue().events().containsKey(select)) {
            throw wrong("no event \"" + select + "\" in this file");
        }
        return List.of(select);
    }

    private ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException("options outside a command");
        }
        return new ParameterException(command.commandLine(), message);
    }
}
