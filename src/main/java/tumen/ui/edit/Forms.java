package tumen.ui.edit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import tumen.edit.FreshId;
import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.Source;
import tumen.model.Unwatched;
import tumen.storage.DraftKind;
import tumen.words.Words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The forms of events, claims, sources, actors and what else takes nothing from the map.
final class Forms {
    private final Things things;

    /// Asks for new things that are missing while a form is filled in.
    private final Makers makers;

    /// Makes a new thing with what was typed, and tells its id.
    record Makers(
            BiConsumer<String, Consumer<String>> place,
            BiConsumer<String, Consumer<String>> source,
            BiConsumer<String, Consumer<String>> actor) {}

    Forms(Things things, Makers makers) {
        this.things = things;
        this.makers = makers;
    }

    /// A form of an event.
    DraftForm<Event> event(Map<String, @Nullable Object> given, ClaimsEntry.Asked claims) {
        DraftForm<Event> form =
                new DraftForm<>(
                        "event",
                        DraftKind.EVENT,
                        things::reader,
                        given,
                        fresh("title", "event", id -> things.catalogue().events().containsKey(id)));
        ClaimsEntry said = new ClaimsEntry(form.given("claims"), things, claims);
        DisputesEntry disputes = new DisputesEntry(form.given("disputes"), said.choices());
        said.onChange(disputes::refresh);
        return form.add("title", TextEntry.line(form.given("title")))
                .add("type", new ChoiceEntry(form.given("type"), things.types()))
                .add("when", TextEntry.date(form.given("when")))
                .add("places", places(form.given("places")))
                .add("routes", routes(form.given("routes")))
                .add("actors", actors(form.given("actors")))
                .add("quantities", quantities(form.given("quantities")))
                .add("summary", TextEntry.lines(form.given("summary"), 4))
                .add("tags", TextEntry.list(form.given("tags")))
                .add("importance", new ChoiceEntry(form.given("importance"), Entries.importance()))
                .add("sources", sources(form.given("sources")))
                .add("grade", new GradeEntry(form.given("grade")))
                .add("links", links(form.given("links")))
                .add("claims", said)
                .add("disputes", disputes);
    }

    /// A form of a claim of an event whose other claims have some ids.
    DraftForm<Claim> claim(Map<String, @Nullable Object> given, Set<String> taken) {
        DraftForm<Claim> form =
                new DraftForm<>(
                        "claim",
                        DraftKind.CLAIM,
                        things::reader,
                        given,
                        fields -> FreshId.of("claim-1", "claim-1", taken::contains));
        return form.add("sources", sources(form.given("sources")))
                .add("made", TextEntry.date(form.given("made")))
                .add("statement", TextEntry.lines(form.given("statement"), 3))
                .add("quote", TextEntry.lines(form.given("quote"), 2))
                .add("when", TextEntry.date(form.given("when")))
                .add("places", places(form.given("places")))
                .add(
                        "route",
                        PickEntry.one(
                                form.given("route"),
                                Choices.all(things::routes),
                                Words.of("edit.prompt.route")))
                .add("quantity", Entries.quantity(form.given("quantity")))
                .add("grade", new GradeEntry(form.given("grade")))
                .add("release", new ChoiceEntry(form.given("release"), things.levels()));
    }

    /// A form of a source.
    DraftForm<Source> source(Map<String, @Nullable Object> given) {
        DraftForm<Source> form =
                new DraftForm<>(
                        "source",
                        DraftKind.SOURCE,
                        things::reader,
                        given,
                        fresh(
                                "publisher",
                                "source",
                                id -> things.catalogue().sources().containsKey(id)));
        return form.add("publisher", TextEntry.line(form.given("publisher")))
                .add("title", TextEntry.line(form.given("title")))
                .add("date", TextEntry.date(form.given("date")))
                .add("url", TextEntry.line(form.given("url")))
                .add("origin", TextEntry.line(form.given("origin")))
                .add("status", TextEntry.line(form.given("status")))
                .add("note", TextEntry.lines(form.given("note"), 2));
    }

    /// A form of an actor.
    DraftForm<Actor> actor(Map<String, @Nullable Object> given) {
        DraftForm<Actor> form =
                new DraftForm<>(
                        "actor",
                        DraftKind.ACTOR,
                        things::reader,
                        given,
                        freshName("actor", id -> things.catalogue().actors().containsKey(id)));
        return form.add("names", Entries.names(form.given("names")))
                .add("kind", TextEntry.line(form.given("kind")));
    }

    /// A form of a project's title and summary.
    DraftForm<Project> project(Map<String, @Nullable Object> given) {
        DraftForm<Project> form =
                new DraftForm<>("project", DraftKind.PROJECT, things::reader, given, false);
        return form.add("title", TextEntry.line(form.given("title")))
                .add("summary", TextEntry.lines(form.given("summary"), 6));
    }

    /// A form of a time in which a kind of source was not watching; `fresh` says that it is new.
    DraftForm<Unwatched> unwatched(Map<String, @Nullable Object> given, boolean fresh) {
        DraftForm<Unwatched> form =
                new DraftForm<>("unwatched", DraftKind.UNWATCHED, things::reader, given, fresh);
        return form.add("kind", Entries.brief(form.given("kind"), Words.of("edit.prompt.kind")))
                .add("when", TextEntry.date(form.given("when")))
                .add("note", TextEntry.lines(form.given("note"), 2));
    }

    /// An id made of one of a draft's texts.
    static Function<Map<String, @Nullable Object>, String> fresh(
            String field, String otherwise, Predicate<String> taken) {
        return fields -> FreshId.of(TextEntry.text(fields.get(field)), otherwise, taken);
    }

    /// An id made of a draft's English name.
    static Function<Map<String, @Nullable Object>, String> freshName(
            String otherwise, Predicate<String> taken) {
        return fields ->
                FreshId.of(
                        TextEntry.text(GroupEntry.fields(fields.get("names")).get("en")),
                        otherwise,
                        taken);
    }

    /// A draft that begins with some fields.
    static Map<String, @Nullable Object> begun(Object... namesAndValues) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields;
    }

    private Entry places(@Nullable Object value) {
        return PickEntry.several(value, Choices.all(things::places), Words.of("edit.prompt.place"))
                .orNew(Words.of("edit.new.place"), makers.place());
    }

    private Entry routes(@Nullable Object value) {
        return PickEntry.several(value, Choices.all(things::routes), Words.of("edit.prompt.route"));
    }

    private Entry actors(@Nullable Object value) {
        return PickEntry.several(value, Choices.all(things::actors), Words.of("edit.prompt.actor"))
                .orNew(Words.of("edit.new.actor"), makers.actor());
    }

    private Entry sources(@Nullable Object value) {
        return PickEntry.several(
                        value, Choices.all(things::sources), Words.of("edit.prompt.source"))
                .orNew(Words.of("edit.new.source"), makers.source());
    }

    private Entry links(@Nullable Object value) {
        return new RowsEntry(value, "event-links", Words.of("edit.add.link"), this::link);
    }

    private Entry link(@Nullable Object value) {
        GroupEntry link = GroupEntry.line(value);
        Entry kind = new LinkKindEntry(link.given("kind"));
        Entry event =
                PickEntry.one(link.given("event"), things.events(), Words.of("edit.prompt.event"));
        link.add("", "kind", kind).add("", "event", event);
        kind.node().setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(kind.node(), Priority.NEVER);
        return link;
    }

    private static Entry quantities(@Nullable Object value) {
        return new RowsEntry(
                value, "event-quantities", Words.of("edit.add.amount"), Entries::quantity);
    }
}
