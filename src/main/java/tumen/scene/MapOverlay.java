package tumen.scene;

import tumen.geo.ViewSize;
import tumen.geo.WebMercator;
import tumen.index.Standing;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;

/// What the pointer does to the map, on a canvas of its own: the hovered event's ring, its routes
/// and competing places lit, and an opened cluster's members; and the scale bar, which pictures put
/// where it hides nothing. Never part of a picture.
public final class MapOverlay {
    static final double RING = 13;

    private static final double MARGIN = 18;

    private MapOverlay() {}

    /// The overlay when no cluster is open. `content` is the map scene of the same state.
    public static Scene of(
            AppState state, Scene content, ViewSize size, Theme theme, TextMeasure measure) {
        return of(state, content, List.of(), size, theme, measure);
    }

    /// The overlay with the cluster opened that holds exactly the events `opened`; none if the
    /// content has no such cluster (any more).
    public static Scene of(
            AppState state,
            Scene content,
            List<String> opened,
            ViewSize size,
            Theme theme,
            TextMeasure measure) {
        MapInk ink = new MapInk(theme, Doubt.of(state));
        ScaleBar scale = ScaleBar.of(state.view().camera(), size);
        Box plate = scale.lifted(content, MARGIN, measure);
        List<Mark> marks = new ArrayList<>(scale.marks(plate, theme));
        state.hover()
                .flatMap(state::told)
                .ifPresent(event -> marks.addAll(lit(state, content, event, size, ink)));
        content.flat()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .filter(symbol -> symbol.ref().equals(new Ref.OfCluster(opened)))
                .findFirst()
                .ifPresent(
                        symbol -> marks.addAll(new MapOpened(state, symbol, opened, ink).marks()));
        return new Scene(size, marks);
    }

    /// What the scale bar covers of the map where no event stands in its corner.
    public static Box scalePlate(AppState state, ViewSize size, TextMeasure measure) {
        return ScaleBar.of(state.view().camera(), size).plate(MARGIN, size, measure);
    }

    private static List<Mark> lit(
            AppState state, Scene content, Event event, ViewSize size, MapInk ink) {
        List<Mark> marks = new ArrayList<>();
        content.flat()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> isPartOf(line.ref(), event))
                .filter(line ->
                        line.stroke().paint() instanceof Paint.Solid solid
                                && solid.argb() != ink.casing())
                .forEach(line -> marks.add(bright(line, state, event, ink)));
        if (!marks.isEmpty()) {
            content.marks().stream().filter(MapOverlay::staysAbove).forEach(marks::add);
        }
        List<Mark.Symbol> symbols = symbols(content, event.id());
        if (symbols.isEmpty() && state.visible().contains(event)) {
            symbols = uncounted(state, event, size, ink);
            marks.addAll(symbols);
        }
        for (Mark.Symbol symbol : symbols) {
            Stroke ring = Stroke.of(Theme.fade(ink.ring(), 0.7), 1.6);
            marks.add(new Mark.Disc(symbol.x(), symbol.y(), RING, Paint.of(0), ring, symbol.ref()));
        }
        return marks;
    }

    /// The symbols of an event that the content counts among others, in density or a group.
    private static List<Mark.Symbol> uncounted(
            AppState state, Event event, ViewSize size, MapInk ink) {
        MapFrame frame = new MapFrame(state.view().camera(), size, List.of());
        Catalogue catalogue = state.index().catalogue();
        EventType type = catalogue.type(event.type());
        Ref ref = new Ref.OfEvent(event.id());
        return Standing.places(event, catalogue).stream()
                .map(place -> WebMercator.project(place.position()))
                .flatMap(at -> frame.inPlane(at, frame.view()).stream())
                .map(frame::toView)
                .map(at ->
                        new Mark.Symbol(
                                type.shape(),
                                at.x(),
                                at.y(),
                                MapSymbols.SIZE,
                                ink.of(type),
                                ink.symbolHalo(),
                                ref))
                .toList();
    }

    private static boolean isEvents(Mark mark) {
        return mark instanceof Mark.Group group && group.name().equals(MapScene.EVENTS);
    }

    /// Whether these are the names or the symbols, which stay above lit lines.
    private static boolean staysAbove(Mark mark) {
        return isEvents(mark)
                || (mark instanceof Mark.Group group && group.name().equals(MapScene.NAMES));
    }

    private static boolean isPartOf(Ref ref, Event event) {
        return (ref instanceof Ref.OfRoute route && event.routes().contains(route.id()))
                || ref.equals(new Ref.OfEvent(event.id()));
    }

    private static Mark bright(Mark.Line line, AppState state, Event event, MapInk ink) {
        int colour = ink.of(state.index().catalogue().type(event.type()));
        Stroke stroke =
                new Stroke(Paint.of(colour), line.stroke().width() + 0.6, line.stroke().dashes());
        return new Mark.Line(line.points(), line.closed(), stroke, line.ref());
    }

    /// The symbols that stand for an event, its competing places among them.
    private static List<Mark.Symbol> symbols(Scene content, String event) {
        return content.flat()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .filter(symbol -> standsFor(symbol.ref(), event))
                .toList();
    }

    /// Whether something stands behind a mark that is or holds an event.
    private static boolean standsFor(Ref ref, String event) {
        return switch (ref) {
            case Ref.OfEvent one -> one.id().equals(event);
            case Ref.OfCluster many -> many.events().contains(event);
            default -> false;
        };
    }
}
