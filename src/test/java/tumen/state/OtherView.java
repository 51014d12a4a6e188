package tumen.state;

import tumen.claim.Heard;
import tumen.claim.Telling;
import tumen.geo.GeoBounds;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.index.Choice;
import tumen.index.Facet;
import tumen.time.TimeWindow;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// A view that differs from another in every component of every record in it, so that a field added
/// later takes part in tests by itself.
final class OtherView {
    private OtherView() {}

    static ViewState than(ViewState view) {
        return (ViewState) other(view);
    }

    private static Object other(Object value) {
        return switch (value) {
            case TimeWindow window -> window.pannedBy(31.5);
            case MapCamera _ -> MapCamera.at(new LatLon(42.25, 130.5), 6.25);
            case Telling _ ->
                    new Telling(
                            OptionalLong.of(19_631),
                            Map.of("summit", "c,2", "other", "c=1"),
                            new Heard(Set.of("a,b", "c"), Set.of("d=e")));
            case Record inner -> otherRecord(inner);
            case Boolean flag -> !flag;
            case Double number -> number + 1;
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case String text -> text + "한 и=&,/%+";
            case Optional<?> _ ->
                    Optional.of(
                            GeoBounds.around(
                                    List.of(new LatLon(42.25, 130.5), new LatLon(43.5, 132.125))));
            case Map<?, ?> _ ->
                    Map.of(
                            Facet.TYPE, new Choice(Set.of("visit"), Set.of("ship,ment")),
                            Facet.TAG, Choice.only(Set.of("a:b", "c")),
                            Facet.SOURCE, new Choice(Set.of("x"), Set.of("y", "z")));
            case Enum<?> choice -> otherChoice(choice);
            case Set<?> set -> otherSet(set);
            case List<?> _ -> List.of("first", "sec,ond");
            default -> throw new AssertionError("teach this test " + value.getClass());
        };
    }

    private static Object otherChoice(Enum<?> choice) {
        return Arrays.stream(choice.getDeclaringClass().getEnumConstants())
                .filter(each -> !each.equals(choice))
                .findFirst()
                .orElseThrow();
    }

    private static Object otherSet(Set<?> set) {
        if (set.stream().anyMatch(Overlay.class::isInstance)) {
            Set<Overlay> others = EnumSet.allOf(Overlay.class);
            others.removeAll(set);
            return others;
        }
        return Set.of("visit", "ship,ment");
    }

    private static Object otherRecord(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
                values.add(
                        component.getName().equals("chosen")
                                ? Optional.of(new TimeWindow(19_500, 19_600))
                                : other(component.getAccessor().invoke(record)));
            }
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.getClass().getName(), e);
        }
    }
}
