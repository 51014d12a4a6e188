package tumen.ui.details;

import tumen.claim.Pace;
import tumen.geo.GreatCircle;
import tumen.model.Basis;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Leg;
import tumen.model.Mode;
import tumen.model.Route;
import tumen.words.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A route with its length by mode, whether its way is known, and on what that rests.
public record RouteLine(
        String name, String distance, String way, String basis, List<PaceLine> paces) {
    static RouteLine of(Route route, Event event, Language language) {
        return new RouteLine(
                route.names().in(language),
                distance(route.legs()),
                way(route.legs()),
                route.basis(),
                Pace.along(route, event).stream()
                        .flatMap(pace -> PaceLine.of(pace).stream())
                        .toList());
    }

    private static String distance(List<Leg> legs) {
        Map<Mode, Double> metres = new LinkedHashMap<>();
        for (Leg leg : legs) {
            metres.merge(leg.mode(), GreatCircle.metres(leg.waypoints()), Double::sum);
        }
        return metres.entrySet().stream()
                .map(mode ->
                        Words.of("route.by", DistanceWords.of(mode.getValue()), low(mode.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String way(List<Leg> legs) {
        long inferred = legs.stream().filter(leg -> leg.basis() == Basis.INFERRED).count();
        if (inferred == 0) {
            return Words.of("route.documented");
        }
        return inferred == legs.size() ? Words.of("route.schematic") : Words.of("route.partly");
    }

    private static String low(Mode mode) {
        return Words.of("mode." + mode.name().toLowerCase(Locale.ROOT));
    }
}
