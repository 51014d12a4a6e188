package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.geo.WebMercator;
import tumen.index.Matches;
import tumen.index.Shown;
import tumen.model.Event;
import tumen.model.Place;
import tumen.state.AppState;
import tumen.state.Overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the map shows of the story, to be painted over the base map: areas, routes, competing
/// places, symbols, names and estimates. The same on the screen and in pictures.
public final class MapScene {
    /// The name of the layer of symbols.
    static final String EVENTS = "events";

    private static final int FEW = 500;

    private MapScene() {}

    /// The scene of a state in a view of some size. `ground` are the names the base map carries.
    public static Scene of(
            AppState state,
            List<GroundLabel> ground,
            ViewSize size,
            Theme theme,
            TextMeasure measure) {
        return of(state, ground, List.of(), size, theme, measure);
    }

    /// The scene under some boxes of the view, such as buttons, which no name runs under.
    public static Scene of(
            AppState state,
            List<GroundLabel> ground,
            List<Box> covered,
            ViewSize size,
            Theme theme,
            TextMeasure measure) {
        MapFrame frame = new MapFrame(state.view().camera(), size, List.copyOf(covered));
        MapInk ink = new MapInk(theme, Doubt.of(state));
        MapLevels levels = levels(state, frame);
        List<MapGroup> groups = levels.groups();
        List<MapPin> pins = groups.stream().flatMap(group -> group.pins().stream()).toList();
        List<MapRival> claims =
                state.view().shows(Overlay.COMPETING) ? MapRival.of(state) : List.of();
        List<Place> passed = passed(state, pins);

        MapRoutes routes = MapRoutes.of(state, frame, ink);
        MapRivals rivals = MapRivals.of(frame, claims, groups, ink);
        MapSymbols symbols =
                MapSymbols.of(frame, groups, ink, GradeMarks.of(state.view(), theme, measure));

        LabelPlacement placement = new LabelPlacement();
        placement.coverAll(symbols.covered());
        placement.coverAll(rivals.covered());
        routes.crossed().forEach(placement::discourage);
        MapLabels labels = new MapLabels(frame, placement, state.view().language(), ink, measure);
        name(labels, groups, passed, rivals, ground);
        List<Mark> layers = new ArrayList<>();
        layers.add(layer("density", size, MapDensity.marks(state, frame, levels, ink)));
        layers.add(layer("areas", size, areas(state, frame, pins, ink)));
        layers.add(layer("routes", size, routes.marks()));
        layers.add(layer("asked area", size, AskedArea.of(state, frame, ink)));
        layers.add(layer("competing ways", size, rivals.ways()));
        layers.add(layer("names", size, labels.marks()));
        layers.add(layer("passed", size, dots(frame, passed, ink)));
        layers.add(layer(EVENTS, size, symbols.marks()));
        layers.add(layer("competing", size, rivals.twins()));
        if (state.changes().isPresent()) {
            layers.add(layer("changes", size, MapChanges.of(state, frame, groups, ink)));
        }
        List<Mark> estimates = EstimateMarks.of(state, frame, placement, ink, measure);
        layers.add(layer("estimates", size, estimates));
        return new Scene(size, layers);
    }

    /// Whether there are so many events that the map may show density.
    static boolean mayCrowd(Matches matches) {
        return matches.size() > FEW;
    }

    /// A story of few events is grouped by what is shown, one of many by cells of the world.
    private static MapLevels levels(AppState state, MapFrame frame) {
        if (!mayCrowd(state.matches())) {
            List<MapPin> pins = MapPins.of(state);
            return new MapLevels(MapGrouping.of(pins, frame.steppedWorld()), List.of());
        }
        return MapLevels.of(state.matches(), state.view().time().shown(), frame, state.selected());
    }

    private static void name(
            MapLabels labels,
            List<MapGroup> groups,
            List<Place> passed,
            MapRivals rivals,
            List<GroundLabel> ground) {
        labels.addGroups(groups);
        labels.addPassed(passed);
        labels.addClaimed(rivals.named(), groups);
        Stream<Place> named = Stream.concat(groups.stream().map(MapGroup::place), passed.stream());
        labels.addGround(ground, named.toList());
    }

    private static Mark layer(String name, ViewSize size, List<Mark> marks) {
        return new Mark.Group(name, new Box(0, 0, size.width(), size.height()), marks);
    }

    private static List<Mark> areas(AppState state, MapFrame frame, List<MapPin> pins, MapInk ink) {
        return state.view().shows(Overlay.UNCERTAINTY) ? MapAreas.of(frame, pins, ink) : List.of();
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

    private static List<Mark> dots(MapFrame frame, List<Place> passed, MapInk ink) {
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
