package tumen.difference;

import org.jspecify.annotations.Nullable;

import tumen.difference.Change.Field;
import tumen.geo.LatLon;
import tumen.model.Dispute;
import tumen.model.Extra;
import tumen.model.Grade;
import tumen.model.Leg;
import tumen.model.Link;
import tumen.model.Names;
import tumen.model.Project;
import tumen.model.Quantity;
import tumen.model.Step;
import tumen.model.Unwatched;
import tumen.time.Edtf;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What changed of a thing, field by field, in words. Every component of a record is a field, so
/// that none is forgotten.
final class Saying {
    /// The fields that hold ids of things with names.
    private static final Set<String> REFERRING =
            Set.of("type", "places", "routes", "route", "actors", "sources");

    private final Project before;
    private final Project after;
    private @Nullable Map<String, String> names;

    Saying(Project before, Project after) {
        this.before = before;
        this.after = after;
    }

    /// The fields in which two records differ, but for those that are compared apart.
    List<Field> fields(Object was, Object now, Set<String> apart) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : now.getClass().getRecordComponents()) {
            String name = component.getName();
            Object then = value(component, was);
            Object later = value(component, now);
            if (!apart.contains(name) && !Objects.equals(then, later)) {
                fields.add(new Field(name, said(name, then), said(name, later)));
            }
        }
        return fields;
    }

    private static @Nullable Object value(RecordComponent component, Object thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("records of the model are public", impossible);
        }
    }

    private String said(String field, @Nullable Object value) {
        return REFERRING.contains(field) ? named(value) : said(value);
    }

    private String named(@Nullable Object ids) {
        return switch (ids) {
            case null -> "";
            case List<?> list -> list.stream().map(this::named).collect(Collectors.joining(", "));
            default -> names().getOrDefault(ids.toString(), ids.toString());
        };
    }

    private static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Edtf date -> date.text();
            case Grade grade -> graded(grade);
            case Quantity quantity -> quantity.words(BigDecimal::toPlainString);
            case Names names -> String.join(" / ", names.all());
            case LatLon at -> "%s, %s".formatted(at.lat(), at.lon());
            case Link link -> link.kind() + " " + link.event();
            case Dispute dispute -> dispute.aspect();
            case Unwatched time -> time.kind() + " " + time.when().text();
            case Leg leg -> leg.mode().name().toLowerCase(Locale.ROOT);
            case Step step -> step.title();
            case Extra extra -> said(extra.fields());
            case List<?> list -> list.stream().map(Saying::said).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String graded(Grade grade) {
        return grade.reason() == null ? grade.code() : grade.code() + ": " + grade.reason();
    }

    /// What people call each thing that fields refer to, by id.
    private Map<String, String> names() {
        Map<String, String> known = names;
        if (known == null) {
            known = new HashMap<>();
            for (Project project : List.of(before, after)) {
                Sort.SOURCES.name(project.sources(), known);
                Sort.PLACES.name(project.places(), known);
                Sort.ROUTES.name(project.routes(), known);
                Sort.ACTORS.name(project.actors(), known);
                Sort.TYPES.name(project.types(), known);
            }
            names = known;
        }
        return known;
    }
}
