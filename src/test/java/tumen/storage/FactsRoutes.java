package tumen.storage;

import tools.jackson.databind.JsonNode;

import tumen.geo.LatLon;
import tumen.model.Basis;
import tumen.model.Extra;
import tumen.model.Leg;
import tumen.model.Mode;
import tumen.model.Names;
import tumen.model.Route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The routes, cut into legs where what is documented begins and ends: only the line from Tumangang
/// to Khasan is.
final class FactsRoutes {
    private static final LatLon TUMANGANG = new LatLon(42.422, 130.603);
    private static final LatLon KHASAN = new LatLon(42.429, 130.645);

    private FactsRoutes() {}

    static Route route(JsonNode feature) {
        JsonNode facts = feature.get("properties");
        String kind = facts.get("basis_kind").stringValue();
        return new Route(
                facts.get("id").stringValue(),
                Names.english(facts.get("name").stringValue()),
                legs(facts, kind, waypoints(feature)),
                facts.get("basis").stringValue(),
                FactsSources.textOf(facts, "group"),
                facts.get("sources")
                        .valueStream()
                        .map(source -> source.get("key").stringValue())
                        .toList(),
                new Extra(Map.of("x-basis-kind", kind)));
    }

    private static List<LatLon> waypoints(JsonNode feature) {
        return feature.get("geometry")
                .get("coordinates")
                .valueStream()
                .map(pair -> new LatLon(pair.get(1).doubleValue(), pair.get(0).doubleValue()))
                .toList();
    }

    private static List<Leg> legs(JsonNode facts, String kind, List<LatLon> way) {
        Mode mode = Mode.valueOf(facts.get("mode").stringValue().toUpperCase(Locale.ROOT));
        String from = facts.get("from").stringValue();
        String to = facts.get("to").stringValue();
        int tumangang = way.indexOf(TUMANGANG);
        int khasan = way.indexOf(KHASAN);
        if (tumangang < 0 || khasan < 0) {
            Basis basis = kind.equals("documented") ? Basis.DOCUMENTED : Basis.INFERRED;
            return List.of(new Leg(mode, basis, from, to, way, Extra.NONE));
        }
        boolean north = tumangang < khasan;
        int first = north ? tumangang : khasan;
        int second = north ? khasan : tumangang;
        String enter = north ? "tumangang" : "khasan";
        String leave = north ? "khasan" : "tumangang";
        List<Leg> legs = new ArrayList<>();
        legs.add(leg(mode, Basis.INFERRED, from, enter, way.subList(0, first + 1)));
        legs.add(leg(mode, Basis.DOCUMENTED, enter, leave, way.subList(first, second + 1)));
        legs.add(leg(mode, Basis.INFERRED, leave, to, way.subList(second, way.size())));
        return legs;
    }

    private static Leg leg(Mode mode, Basis basis, String from, String to, List<LatLon> way) {
        return new Leg(mode, basis, from, to, way, Extra.NONE);
    }
}
