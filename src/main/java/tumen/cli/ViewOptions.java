package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.model.Language;
import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Display;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Overlay;
import tumen.state.StoredViews;
import tumen.state.Update;
import tumen.state.ViewLink;
import tumen.state.ViewState;
import tumen.time.Edtf;
import tumen.time.EdtfException;
import tumen.time.TimeWindow;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The options that choose a view, shared by every command that has one.
final class ViewOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--view",
            paramLabel = "LINE",
            description = "a view as text, as the window copies it; other options change it")
    private @Nullable String link;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "first date shown, as EDTF: 2023-09")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "last date shown, as EDTF: 2023-12")
    private @Nullable String to;

    @Option(names = "--center", paramLabel = "LAT,LON", description = "middle of the map")
    private @Nullable String center;

    @Option(names = "--zoom", paramLabel = "LEVEL", description = "map zoom, 1 to 16")
    private @Nullable Double zoom;

    @Mixin private final FilterOptions filters = new FilterOptions();

    @Option(
            names = "--claims",
            paramLabel = "on|off",
            description = "draw competing claims beside the readings, or do not; on if not said")
    private @Nullable String claims;

    @Option(names = "--select", paramLabel = "ID", description = "the event selected")
    private @Nullable String select;

    @Option(names = "--language", paramLabel = "en|ko|ru", description = "language of labels")
    private @Nullable String language;

    /// The state the options ask for, in views whose size does not matter.
    AppState state(Project project) {
        return state(project, Layout.UNKNOWN);
    }

    /// The state the options ask for. Without a centre and a zoom the map shows the selected event,
    /// else the events filtered for, else all routes.
    AppState state(Project project, Layout layout) {
        AppState opening =
                AppState.opening(Document.of(project, null), layout, OpeningView.initial());
        ViewState base = linked(opening).view();
        ViewState view = base.withWindow(window(base.window())).withDisplay(display(base));
        view = view.withFilter(filters.filter(opening.index(), base.filter()));
        if (select != null) {
            if (!opening.index().catalogue().events().containsKey(select)) {
                throw wrong("--select: there is no event " + select);
            }
            view = view.withSelection(List.of(select));
        }
        AppState state = opening.withView(view.withLanguage(language(base.language())));
        return state.withView(state.view().withCamera(camera(state)));
    }

    /// Whether any option chooses what a view shows.
    boolean isAsking() {
        return link != null
                || from != null
                || to != null
                || center != null
                || zoom != null
                || select != null
                || claims != null
                || filters.isAsking();
    }

    /// The state with the view that is given as text, if one is.
    private AppState linked(AppState opening) {
        try {
            return link == null ? opening : StoredViews.shown(opening, ViewLink.read(link));
        } catch (IllegalArgumentException problem) {
            throw wrong("--view: " + problem.getMessage());
        }
    }

    private TimeWindow window(TimeWindow all) {
        double first = from == null ? all.from() : date("--from", from).span().earliestDated();
        double last = to == null ? all.to() : date("--to", to).span().latestDated() + 1.0;
        if (first >= last) {
            throw wrong("--from must not be after --to");
        }
        return new TimeWindow(first, last);
    }

    private Edtf date(String option, String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException problem) {
            throw wrong(option + ": " + problem.getMessage());
        }
    }

    private Display display(ViewState view) {
        Display display = view.display();
        boolean wanted =
                switch (claims) {
                    case null -> display.shows(Overlay.COMPETING);
                    case "on" -> true;
                    case "off" -> false;
                    default -> throw wrong("--claims: write on or off");
                };
        return display.shows(Overlay.COMPETING) == wanted
                ? display
                : display.toggled(Overlay.COMPETING);
    }

    private Language language(Language otherwise) {
        return Arrays.stream(Language.values())
                .filter(each -> language == null ? each == otherwise : each.code().equals(language))
                .findFirst()
                .orElseThrow(() -> wrong("--language: write en, ko or ru"));
    }

    private MapCamera camera(AppState state) {
        if (zoom != null && !(zoom >= MapCamera.MIN_ZOOM && zoom <= MapCamera.MAX_ZOOM)) {
            throw wrong("--zoom must be 1 to 16");
        }
        MapCamera fitted = fitted(state);
        double level = zoom == null ? fitted.zoom() : zoom;
        return center == null
                ? new MapCamera(fitted.centre(), level)
                : MapCamera.at(position(center), level);
    }

    private MapCamera fitted(AppState state) {
        MapCamera home = state.view().camera();
        if (link != null) {
            return home;
        }
        if (select != null) {
            return OpeningView.cameraOfSelected(state, home);
        }
        boolean filtered = from != null || to != null || filters.isAsking();
        return filtered ? Update.apply(state, new Intent.FitMap()).view().camera() : home;
    }

    private LatLon position(String text) {
        String[] parts = text.split(",", -1);
        try {
            double lat = Double.parseDouble(parts[0].strip());
            double lon = Double.parseDouble(parts[parts.length - 1].strip());
            if (parts.length == 2 && LatLon.isValid(lat, lon)) {
                return new LatLon(lat, lon);
            }
        } catch (NumberFormatException problem) {
            throw wrong("--center: " + problem.getMessage());
        }
        throw wrong("--center: write latitude and longitude such as 42.6,131.5");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
