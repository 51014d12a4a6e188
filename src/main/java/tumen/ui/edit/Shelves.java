package tumen.ui.edit;

import org.jspecify.annotations.Nullable;

import tumen.edit.Kind;
import tumen.model.Catalogue;
import tumen.model.Project;
import tumen.model.Unwatched;
import tumen.state.Store;
import tumen.storage.DraftKind;
import tumen.time.CivilDate;
import tumen.time.TimeWindow;
import tumen.words.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Every kind of what the catalogue lists.
final class Shelves {
    private final Store store;
    private final ThingEditor editor;
    private final Things things;

    Shelves(Store store, ThingEditor editor, Things things) {
        this.store = store;
        this.editor = editor;
        this.things = things;
    }

    /// The kinds in the order they are offered.
    List<Shelf> all() {
        return List.of(
                shelf(
                        Kind.PLACE,
                        things::places,
                        id -> DraftKind.PLACE.fields(catalogue().place(id)),
                        editor::place),
                shelf(
                        Kind.ROUTE,
                        things::routes,
                        id -> DraftKind.ROUTE.fields(catalogue().route(id)),
                        editor::route),
                shelf(
                        Kind.SOURCE,
                        things::sources,
                        id -> DraftKind.SOURCE.fields(catalogue().source(id)),
                        editor::source),
                shelf(
                        Kind.ACTOR,
                        things::actors,
                        id -> DraftKind.ACTOR.fields(catalogue().actor(id)),
                        editor::actor),
                shelf(
                        Kind.TYPE,
                        things::types,
                        id -> DraftKind.TYPE.fields(catalogue().type(id)),
                        editor::type),
                new Shelf(
                        Words.of("edit.kind.UNWATCHED"),
                        things::unwatched,
                        this::openUnwatched,
                        choice -> editor.delete(unwatched(choice.id()))));
    }

    private Shelf shelf(
            Kind kind,
            Supplier<List<Choice>> all,
            Function<String, Map<String, @Nullable Object>> fields,
            BiConsumer<Map<String, @Nullable Object>, Consumer<String>> form) {
        return new Shelf(
                Words.of("edit.kind." + kind),
                all,
                (id, told) -> form.accept(id.map(fields).orElse(Map.of()), told),
                choice -> editor.delete(project(), kind, choice.id(), choice.name()));
    }

    /// A new one begins as the time the timeline shows.
    private void openUnwatched(Optional<String> id, Consumer<String> told) {
        Optional<Unwatched> before = id.map(this::unwatched);
        editor.unwatched(
                before,
                before.map(DraftKind.UNWATCHED::fields)
                        .orElseGet(() -> Forms.begun("when", shown())),
                told);
    }

    private Unwatched unwatched(String at) {
        return project().unwatched().get(Integer.parseInt(at));
    }

    private String shown() {
        TimeWindow window = store.state().view().time().shown();
        return day(window.from()) + "/" + day(window.to());
    }

    private static String day(double moment) {
        return CivilDate.ofDay((long) Math.floor(moment)).iso();
    }

    private Project project() {
        return store.state().document().project();
    }

    private Catalogue catalogue() {
        return things.catalogue();
    }
}
