package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.WebMercator;
import tumen.model.Language;
import tumen.model.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Places the names of event places and of the base map, the more important first. All is decided
/// in the plane for more than the view shows, so a name keeps its place while the map is panned;
/// only names wholly in the view, under nothing that lies over it, are shown.
final class MapLabels {
    private static final double TOWN_GAP = 6;
    private static final double ALONE = 7;
    private static final double SAID_GAP = MapRivals.SIZE / 2 + 10;

    private final MapFrame frame;
    private final LabelPlacement placement;
    private final Language language;
    private final MapInk ink;
    private final TextMeasure measure;
    private final List<MapName> names = new ArrayList<>();

    MapLabels(
            MapFrame frame,
            LabelPlacement placement,
            Language language,
            MapInk ink,
            TextMeasure measure) {
        this.frame = frame;
        this.placement = placement;
        this.language = language;
        this.ink = ink;
        this.measure = measure;
    }

    /// All names placed so far that the view shows.
    List<MapName> names() {
        return List.copyOf(names);
    }

    /// Names the places of groups, those of selected events first.
    void addGroups(List<MapGroup> groups) {
        groups.stream()
                .sorted(
                        Comparator.comparing((MapGroup group) -> !group.selected())
                                .thenComparingInt(MapGroup::importance)
                                .thenComparingInt(group -> -group.count())
                                .thenComparing(group -> group.place().id()))
                .forEach(group ->
                        addPlace(
                                group.place(),
                                group.selected() ? Type.BODY_BOLD : Type.SMALL_BOLD,
                                MapSymbols.reach(group) + 4,
                                group.selected()));
    }

    /// Names further places of selected events, with a dot of their own.
    void addPassed(List<Place> places) {
        for (Place place : places) {
            addPlace(place, Type.SMALL_BOLD, TOWN_GAP + 2, true);
        }
    }

    /// Says at each twin who claims it and, for one of a selected event, where it is if no symbol
    /// is named there and there is room for both.
    void addClaimed(List<MapRivals.Named> claimed, List<MapGroup> groups) {
        List<Place> marked = groups.stream().map(MapGroup::place).toList();
        claimed.stream()
                .sorted(Comparator.comparing(each -> !each.rival().selected()))
                .forEach(each -> {
                    MapRival rival = each.rival();
                    Ref ref = new Ref.OfEvent(rival.event().id());
                    Type type = rival.selected() ? Type.SMALL : Type.TINY;
                    MapLabel.Part said = new MapLabel.Part(rival.source(), type, ink.town());
                    MapLabel source = new MapLabel(List.of(said), ink.halo(), ref, measure);
                    if (rival.selected() && !marked.contains(rival.claimed())) {
                        String name = MapNames.primary(rival.claimed().names(), language);
                        var where = new MapLabel.Part(name, Type.SMALL_BOLD, ink.town());
                        MapLabel both =
                                new MapLabel(List.of(where, said), ink.halo(), ref, measure);
                        put(both, source, each.at(), SAID_GAP, true, OptionalInt.empty());
                    } else {
                        put(source, source, each.at(), SAID_GAP, true, OptionalInt.empty());
                    }
                });
    }

    /// Names what the base map carries, but for places of events, which are named already.
    void addGround(List<GroundLabel> ground, List<Place> named) {
        for (GroundNames.Name name : GroundNames.of(ground, frame, language, ink, measure)) {
            if (!GroundChoice.isAmong(name.label(), named)) {
                name.points().forEach(point -> addGround(name, point));
            }
        }
    }

    private void addGround(GroundNames.Name name, ViewPoint point) {
        MapLabel text = name.text();
        if (!name.style().dot()) {
            placement
                    .place(List.of(text.box(point, MapLabel.Side.CENTRE, 0)))
                    .ifPresent(box -> show(text, point, box, OptionalInt.empty()));
            return;
        }
        Box dot = MapName.dot(point);
        if (placement.isFree(dot.grown(ALONE))
                && put(text, point, TOWN_GAP, false, OptionalInt.of(name.style().argb()))) {
            placement.cover(dot);
        }
    }

    /// Names a place; `inSight` if the name rather turns to another side than leaves the view.
    private void addPlace(Place place, Type type, double gap, boolean inSight) {
        List<MapLabel.Part> parts = new ArrayList<>();
        parts.add(new MapLabel.Part(MapNames.primary(place.names(), language), type, ink.place()));
        MapNames.second(place.names(), language, place.country())
                .ifPresent(name ->
                        parts.add(
                                new MapLabel.Part(
                                        name, Type.SMALL.sized(type.size()), ink.town())));
        MapLabel text = new MapLabel(parts, ink.halo(), new Ref.OfPlace(place.id()), measure);
        for (ViewPoint point :
                frame.inPlane(WebMercator.project(place.position()), frame.decided())) {
            put(text, point, gap, inSight, OptionalInt.empty());
        }
    }

    /// Places a label beside a point, without its second name if there is no room for both; false
    /// if there is none for either.
    private boolean put(
            MapLabel text, ViewPoint point, double gap, boolean inSight, OptionalInt dot) {
        return put(text, text.shortened(), point, gap, inSight, dot);
    }

    private boolean put(
            MapLabel text,
            MapLabel brief,
            ViewPoint point,
            double gap,
            boolean inSight,
            OptionalInt dot) {
        Optional<Box> whole = room(text, point, gap, inSight);
        if (whole.isPresent()) {
            show(text, point, whole.get(), dot);
            return true;
        }
        Optional<Box> part = room(brief, point, gap, inSight);
        part.ifPresent(box -> show(brief, point, box, dot));
        return part.isPresent();
    }

    private Optional<Box> room(MapLabel text, ViewPoint point, double gap, boolean inSight) {
        List<Box> boxes = text.around(point, gap);
        List<Box> seen = inSight ? boxes.stream().filter(frame::shows).toList() : List.of();
        return placement.place(seen).or(() -> placement.place(boxes));
    }

    private void show(MapLabel text, ViewPoint point, Box box, OptionalInt dot) {
        if (frame.shows(box)) {
            names.add(new MapName(text, point, box, dot, frame));
        }
    }
}
