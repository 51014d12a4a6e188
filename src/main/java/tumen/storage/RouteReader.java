package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.model.Basis;
import tumen.model.Leg;
import tumen.model.Mode;
import tumen.model.Names;
import tumen.model.Route;
import tumen.words.Words;

import java.util.List;

/// Reads routes and their legs.
final class RouteReader {
    private RouteReader() {}

    static @Nullable Route route(Fields fields) {
        String id = fields.id(Thing.ROUTE);
        Names names = fields.object("names", CatalogueReader::names);
        List<Leg> legs = fields.objects("legs", RouteReader::leg);
        if (fields.optional("legs") == null) {
            fields.missing("legs");
        }
        String basis = fields.text("basis");
        String group = fields.optionalText("group");
        List<String> sources = fields.references("sources", Thing.SOURCE);
        var extra = fields.extra();
        return names == null ? null : new Route(id, names, legs, basis, group, sources, extra);
    }

    private static @Nullable Leg leg(Fields fields) {
        Mode mode = fields.choice("mode", Mode.class);
        Basis basis = fields.choice("basis", Basis.class);
        String from = fields.optionalReference("from", Thing.PLACE);
        String to = fields.optionalReference("to", Thing.PLACE);
        List<LatLon> waypoints =
                fields.items("waypoints", (value, where) -> Positions.ofPair(fields, value, where));
        Json written = fields.optional("waypoints");
        if (!(written instanceof Json.Arr list) || list.items().size() < 2) {
            fields.error(Words.of("fault.waypoints"));
        }
        var extra = fields.extra();
        return mode == null || basis == null
                ? null
                : new Leg(mode, basis, from, to, waypoints, extra);
    }
}
