package tumen.scene;

import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.WebMercator;
import tumen.index.Shown;
import tumen.model.Event;
import tumen.model.Place;
import tumen.state.AppState;
import tumen.state.Overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a map shows of the story, decided for one camera: what is grouped, where it is dense, where
/// names stand. It is drawn under that camera or, on the way to it, under any other, with signs and
/// letters of the same size.
final class MapStory {
    /// How many levels of zoom further out names stay as they are, and within how many more they
    /// go.
    private static final double NAMES_STAY = 0.4;

    private static final double NAMES_GO = 0.8;

    private final AppState state;
    private final MapFrame decided;
    private final MapInk ink;
    private final GradeMarks grades;
    private final List<MapGroup> groups;
    private final List<MapPin> pins;
    private final MapDensity density;
    private final List<MapRival> claims;
    private final List<Place> passed;
    private final Drawn own;
    private final List<MapName> names;
    private final List<EstimateMarks> estimates;

    /// What names must keep clear of, as it stands under one camera.
    private record Drawn(MapRoutes routes, MapRivals rivals, MapSymbols symbols) {}

    private MapStory(
            AppState state,
            MapFrame frame,
            MapInk ink,
            TextMeasure measure,
            List<GroundLabel> ground) {
        this.state = state;
        this.decided = frame;
        this.ink = ink;
        grades = GradeMarks.of(state.view(), ink.theme(), measure);
        MapLevels levels = levels(state, frame);
        groups = levels.groups();
        pins = groups.stream().flatMap(group -> group.pins().stream()).toList();
        density = MapDensity.of(state, frame, levels.crowds(), ink);
        claims = state.view().shows(Overlay.COMPETING) ? MapRival.of(state) : List.of();
        passed = passed(state, pins);
        own = drawn(frame, RouteLane.of(state, frame));
        LabelPlacement placement = new LabelPlacement();
        placement.coverAll(own.symbols.covered());
        placement.coverAll(own.rivals.covered());
        own.routes.crossed().forEach(placement::discourage);
        names = named(placement, ground, measure);
        estimates = EstimateMarks.of(state, frame, placement, ink, measure);
    }

    /// Decides what a state's map shows in a view of its camera.
    static MapStory of(
            AppState state,
            List<GroundLabel> ground,
            MapFrame frame,
            Theme theme,
            TextMeasure measure) {
        return new MapStory(state, frame, new MapInk(theme, Doubt.of(state)), measure, ground);
    }

    /// A story of few events is grouped by what is shown, one of many by cells of the world.
    private static MapLevels levels(AppState state, MapFrame frame) {
        if (!MapScene.mayCrowd(state.matches())) {
            List<MapPin> pins = MapPins.of(state);
            return new MapLevels(MapGrouping.of(pins, frame.steppedWorld()), List.of());
        }
        return MapLevels.of(state.matches(), state.view().time().shown(), frame, state.selected());
    }

    /// The places of selected events where no symbol of theirs stands.
    private static List<Place> passed(AppState state, List<MapPin> pins) {
        List<Place> marked = pins.stream().map(MapPin::place).toList();
        Shown visible = state.visible();
        return state.selected().stream()
                .filter(visible::contains)
                .map(Event::places)
                .flatMap(List::stream)
                .map(state.index().catalogue()::place)
                .distinct()
                .filter(place -> !marked.contains(place))
                .toList();
    }

    private Drawn drawn(MapFrame frame, List<RouteLane> lanes) {
        return new Drawn(
                MapRoutes.of(lanes, frame, ink),
                MapRivals.of(frame, claims, groups, ink),
                MapSymbols.of(frame, groups, ink, grades));
    }

    private List<MapName> named(
            LabelPlacement placement, List<GroundLabel> ground, TextMeasure measure) {
        MapLabels labels = new MapLabels(decided, placement, state.view().language(), ink, measure);
        labels.addGroups(groups);
        labels.addPassed(passed);
        labels.addClaimed(own.rivals.named(), groups);
        Stream<Place> taken = Stream.concat(groups.stream().map(MapGroup::place), passed.stream());
        labels.addGround(ground, taken.toList());
        return labels.names();
    }

    /// The map as it was decided.
    Scene atRest() {
        return scene(decided, own);
    }

    /// The same map under another camera.
    Scene under(MapCamera camera) {
        MapFrame frame = decided.under(camera);
        return scene(frame, drawn(frame, RouteLane.drawn(RouteUses.of(state), frame)));
    }

    private Scene scene(MapFrame frame, Drawn drawn) {
        List<Mark> areas =
                state.view().shows(Overlay.UNCERTAINTY) ? MapAreas.of(frame, pins, ink) : List.of();
        double readable = readable(frame);
        List<Mark> written = new ArrayList<>();
        if (readable > 0) {
            names.forEach(name -> written.addAll(name.marks(frame, ink)));
        }
        List<Mark> estimated = new ArrayList<>();
        estimates.forEach(estimate -> estimated.addAll(estimate.marks(frame, ink)));
        List<Mark> layers = new ArrayList<>();
        layers.add(layer("density", frame, density.marks(frame, frame.worldsFrom(decided))));
        layers.add(layer("areas", frame, areas));
        layers.add(layer("routes", frame, drawn.routes.marks()));
        layers.add(layer("asked area", frame, AskedArea.of(state, frame, ink)));
        layers.add(layer("competing ways", frame, drawn.rivals.ways()));
        layers.add(
                layer(
                        MapScene.NAMES,
                        frame,
                        readable < 1 ? Faded.all(written, readable) : written));
        layers.add(layer("passed", frame, dots(frame)));
        layers.add(layer(MapScene.EVENTS, frame, drawn.symbols.marks()));
        layers.add(layer("competing", frame, drawn.rivals.twins()));
        if (state.changes().isPresent()) {
            layers.add(layer("changes", frame, MapChanges.of(state, frame, groups, ink)));
        }
        layers.add(layer("estimates", frame, estimated));
        return new Scene(frame.size(), layers);
    }

    /// How opaque names are: they go where they would run into each other because the camera is
    /// further out than they were placed for.
    private double readable(MapFrame frame) {
        double out = decided.camera().zoom() - frame.camera().zoom();
        return Math.clamp(1 - (out - NAMES_STAY) / NAMES_GO, 0, 1);
    }

    private static Mark layer(String name, MapFrame frame, List<Mark> marks) {
        return new Mark.Group(
                name, new Box(0, 0, frame.size().width(), frame.size().height()), marks);
    }

    private List<Mark> dots(MapFrame frame) {
        List<Mark> marks = new ArrayList<>();
        for (Place place : passed) {
            for (ViewPoint plane :
                    frame.inPlane(WebMercator.project(place.position()), frame.view())) {
                ViewPoint at = frame.toView(plane);
                marks.add(
                        new Mark.Disc(
                                at.x(),
                                at.y(),
                                3,
                                Paint.of(ink.place()),
                                ink.symbolHalo(),
                                new Ref.OfPlace(place.id())));
            }
        }
        return marks;
    }
}
