package tumen.state;

import org.jspecify.annotations.Nullable;

import tumen.claim.Heard;
import tumen.geo.GeoBounds;
import tumen.geo.LatLon;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.index.Certainty;
import tumen.index.Choice;
import tumen.index.Facet;
import tumen.index.Filter;
import tumen.time.Moment;
import tumen.words.Words;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields of a stored view that say what its filter lets through. A value of a facet is written
/// with the facet's name before it, such as `actor:kim`; hidden types stand by themselves.
final class FilterFields {
    static final List<ViewField> ALL =
            List.of(
                    texts(
                            "hide",
                            filter -> List.copyOf(new TreeSet<>(filter.hiddenTypes())),
                            (filter, types) -> filter.withHiddenTypes(Set.copyOf(types))),
                    texts("only", FilterFields::included, FilterFields::including),
                    texts("without", FilterFields::excluded, FilterFields::excluding),
                    field(
                            "text",
                            PlainKind.TEXT,
                            filter -> filter.text().isEmpty() ? null : filter.text(),
                            (filter, value) -> filter.withText(ViewFields.text(value))),
                    field(
                            "knownOn",
                            PlainKind.TEXT,
                            FilterFields::knownOn,
                            (filter, value) -> filter.withKnownOn(OptionalLong.of(day(value)))),
                    texts("showAs", FilterFields::showAs, FilterFields::withShowAs),
                    texts(
                            "toldBy",
                            filter -> List.copyOf(new TreeSet<>(heard(filter).only())),
                            (filter, only) ->
                                    hearing(
                                            filter,
                                            new Heard(Set.copyOf(only), heard(filter).without()))),
                    texts(
                            "notToldBy",
                            filter -> List.copyOf(new TreeSet<>(heard(filter).without())),
                            (filter, without) ->
                                    hearing(
                                            filter,
                                            new Heard(heard(filter).only(), Set.copyOf(without)))),
                    field(
                            "certainty",
                            PlainKind.TEXT,
                            filter ->
                                    filter.certainty() == Certainty.ALL
                                            ? null
                                            : ViewFields.word(filter.certainty()),
                            (filter, value) ->
                                    filter.withCertainty(
                                            ViewFields.chosen(
                                                    Certainty.values(), ViewFields::word, value))),
                    field(
                            "area",
                            PlainKind.NUMBERS,
                            filter -> filter.area().map(FilterFields::written).orElse(null),
                            (filter, value) ->
                                    filter.withArea(Optional.of(box(ViewFields.numbers(value))))));

    private FilterFields() {}

    private static ViewField texts(
            String name,
            Function<Filter, List<String>> get,
            BiFunction<Filter, List<String>, Filter> with) {
        return ViewFields.texts(
                name,
                view -> get.apply(view.filter()),
                (view, texts) -> view.withFilter(with.apply(view.filter(), texts)));
    }

    private static ViewField field(
            String name,
            PlainKind kind,
            Function<Filter, @Nullable Object> get,
            BiFunction<Filter, Object, Filter> with) {
        return new ViewField(
                name,
                kind,
                view -> get.apply(view.filter()),
                (view, value) -> view.withFilter(with.apply(view.filter(), value)));
    }

    private static List<String> included(Filter filter) {
        return Arrays.stream(Facet.values())
                .flatMap(facet -> written(facet, filter.choice(facet).included()))
                .toList();
    }

    private static List<String> excluded(Filter filter) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet != Facet.TYPE)
                .flatMap(facet -> written(facet, filter.choice(facet).excluded()))
                .toList();
    }

    private static Stream<String> written(Facet facet, Set<String> values) {
        return new TreeSet<>(values).stream().map(value -> ViewFields.word(facet) + ":" + value);
    }

    private static Filter including(Filter filter, List<String> texts) {
        Filter read = filter;
        for (Facet facet : Facet.values()) {
            Choice choice = filter.choice(facet);
            read = read.with(facet, new Choice(values(facet, texts), choice.excluded()));
        }
        return read;
    }

    private static Filter excluding(Filter filter, List<String> texts) {
        Filter read = filter;
        for (Facet facet : Facet.values()) {
            Choice choice = filter.choice(facet);
            Set<String> values = new HashSet<>(values(facet, texts));
            values.addAll(facet == Facet.TYPE ? choice.excluded() : Set.of());
            read = read.with(facet, new Choice(choice.included(), values));
        }
        return read;
    }

    /// The values written of a facet.
    private static Set<String> values(Facet facet, List<String> texts) {
        Set<String> values = new HashSet<>();
        for (String text : texts) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(Words.of("view.facet", text));
            }
            String name = text.substring(0, colon);
            if (ViewFields.chosen(Facet.values(), ViewFields::word, name) == facet) {
                values.add(text.substring(colon + 1));
            }
        }
        return values;
    }

    private static Heard heard(Filter filter) {
        return filter.telling().heard();
    }

    private static Filter hearing(Filter filter, Heard heard) {
        return filter.withTelling(filter.telling().withHeard(heard));
    }

    /// Event and claim, joined by `=`.
    private static List<String> showAs(Filter filter) {
        return new TreeMap<>(filter.telling().showAs())
                .entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
    }

    private static Filter withShowAs(Filter filter, List<String> texts) {
        Map<String, String> claims = new HashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(Words.of("view.showAs", text));
            }
            claims.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return filter.withTelling(filter.telling().withShowAs(claims));
    }

    private static @Nullable Object knownOn(Filter filter) {
        OptionalLong day = filter.knownOn();
        return day.isPresent() ? Moment.text((double) day.getAsLong()) : null;
    }

    private static long day(Object value) {
        return (long) Math.floor(Moment.parse(ViewFields.text(value)));
    }

    private static List<BigDecimal> written(GeoBounds area) {
        return Stream.of(lon(area.west()), lat(area.south()), lon(area.east()), lat(area.north()))
                .map(degrees -> ViewFields.rounded(degrees, ViewFields.DEGREE_DECIMALS))
                .toList();
    }

    private static GeoBounds box(List<BigDecimal> numbers) {
        double[] box = numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        if (box.length != 4
                || !LatLon.isValid(box[1], 0)
                || !LatLon.isValid(box[3], 0)
                || Math.abs(box[0]) > 540
                || Math.abs(box[2]) > 540) {
            throw new IllegalArgumentException(Words.of("view.box"));
        }
        return new GeoBounds(x(box[0]), y(box[3]), x(box[2]), y(box[1]));
    }

    private static double lon(double x) {
        return x * 360 - 180;
    }

    private static double x(double lon) {
        return (lon + 180) / 360;
    }

    private static double lat(double y) {
        return WebMercator.unproject(new WorldPoint(0, y)).lat();
    }

    private static double y(double lat) {
        return WebMercator.project(new LatLon(lat, 0)).y();
    }
}
