package tumen.ui;

import tumen.index.Bits;
import tumen.index.EventIndex;
import tumen.index.Facet;
import tumen.index.Matches;
import tumen.index.Order;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Leg;
import tumen.scene.Ref;
import tumen.state.AppState;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which visible events stand behind something drawn.
public final class EventRefs {
    private EventRefs() {}

    /// The events behind a reference, in time order: an event itself, a cluster's members, those on
    /// a route or at a place. None behind what only counts them.
    public static List<String> of(AppState state, Ref ref) {
        return isCounted(ref) ? List.of() : events(state, ref).map(Event::id).toList();
    }

    /// Whether a reference counts events instead of naming them.
    public static boolean isCounted(Ref ref) {
        return ref instanceof Ref.OfPins || ref instanceof Ref.OfPeriod;
    }

    /// Whether a reference is to several events drawn as one.
    public static boolean isSeveral(Ref ref) {
        return ref instanceof Ref.OfCluster || isCounted(ref);
    }

    /// The one event a hand gets hold of: an event itself, or the one of several drawn as one that
    /// is selected alone; as its editor reads it, however it is told in this view.
    public static Optional<Event> inHand(AppState state, Ref ref) {
        return idInHand(state, ref).flatMap(state.index().catalogue()::findEvent);
    }

    private static Optional<String> idInHand(AppState state, Ref ref) {
        if (ref instanceof Ref.OfEvent event) {
            return Optional.of(event.id());
        }
        List<String> selected = state.view().selection();
        return isSeveral(ref) && selected.size() == 1
                ? events(state, ref).map(Event::id).filter(selected.getFirst()::equals).findFirst()
                : Optional.empty();
    }

    /// The first so many of them.
    public static List<Event> first(AppState state, Ref ref, int most) {
        return events(state, ref).limit(most).toList();
    }

    /// How many there are.
    public static long count(AppState state, Ref ref) {
        return switch (ref) {
            case Ref.OfPins pins -> pins.count();
            case Ref.OfPeriod period -> period.count();
            default -> events(state, ref).count();
        };
    }

    /// The one event behind a reference; empty if there are none or several.
    public static Optional<String> single(AppState state, Ref ref) {
        List<Event> events = first(state, ref, 2);
        return events.size() == 1 ? Optional.of(events.getFirst().id()) : Optional.empty();
    }

    private static Stream<Event> events(AppState state, Ref ref) {
        return switch (ref) {
            case Ref.OfEvent event -> state.told(event.id()).stream();
            case Ref.OfCluster cluster ->
                    cluster.events().stream().flatMap(id -> state.told(id).stream());
            case Ref.OfRoute route -> onRoute(state, route.id());
            case Ref.OfPlace place -> having(state, Facet.PLACE, Set.of(place.id()));
            case Ref.OfPins pins -> at(state, pins);
            case Ref.OfPeriod period -> during(state, period);
            case Ref.OfGone _, Ref.OfHandle _, Ref.None _ -> Stream.empty();
        };
    }

    private static Stream<Event> having(AppState state, Facet facet, Set<String> values) {
        return state.matches().having(facet, values).within(state.view().time().shown()).stream();
    }

    private static Stream<Event> onRoute(AppState state, String route) {
        Set<String> modes =
                state.index().catalogue().route(route).legs().stream()
                        .map(Leg::mode)
                        .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return having(state, Facet.MODE, modes).filter(event -> event.routes().contains(route));
    }

    private static Stream<Event> at(AppState state, Ref.OfPins pins) {
        EventIndex index = state.index();
        Bits visible = state.visible().rows().in(Order.PIN);
        return IntStream.iterate(
                        visible.next(pins.from()),
                        pin -> pin < pins.to(),
                        pin -> visible.next(pin + 1))
                .mapToObj(pin -> index.event(index.pins().row(pin)))
                .distinct();
    }

    private static Stream<Event> during(AppState state, Ref.OfPeriod period) {
        Set<String> types =
                state.index().project().types().stream()
                        .filter(type -> type.lane().equals(period.lane()))
                        .map(EventType::id)
                        .collect(Collectors.toSet());
        Matches lane = state.matches().having(Facet.TYPE, types);
        double from = period.from();
        double to = period.to();
        return from < to
                ? lane.within(from, to).stream().filter(event -> stands(event, from, to))
                : lane.within(state.view().window()).stream()
                        .filter(event -> !stands(event, state.view().window().from(), to));
    }

    private static boolean stands(Event event, double from, double to) {
        double at = event.when().standsAt();
        return at >= from && at < to;
    }
}
