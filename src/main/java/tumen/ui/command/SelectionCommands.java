package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import tumen.index.Facet;
import tumen.model.Event;
import tumen.scene.FacetWords;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.ui.command.Command.Offer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Commands about the selected events; the menu that opens on an event has just these.
final class SelectionCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.travelling("events.zoom", Topic.EVENTS, new Intent.ZoomToSelection())
                            .key(KeyCode.Z)
                            .icon(Feather.CROSSHAIR)
                            .when(SelectionCommands::anySelected),
                    Command.of("events.details", Topic.EVENTS, Desk::showDetails)
                            .key(KeyCode.ENTER)
                            .icon(Feather.SIDEBAR)
                            .when(SelectionCommands::anySelected),
                    only("events.onlyType", Facet.TYPE, e -> List.of(e.type())),
                    only("events.onlyActor", Facet.ACTOR, Event::actors),
                    only("events.onlyPlace", Facet.PLACE, Event::places),
                    Command.of("events.copyCitation", Topic.EVENTS, Desk::copyCitation)
                            .key(KeyCode.C, SHORTCUT_DOWN)
                            .icon(Feather.CLIPBOARD)
                            .when(SelectionCommands::anySelected));

    private SelectionCommands() {}

    private static Command only(String id, Facet facet, Function<Event, List<String>> values) {
        return Command.offering(
                        id, Topic.EVENTS, desk -> offers(desk.store().state(), facet, values))
                .icon(Feather.FILTER);
    }

    private static List<Offer> offers(
            AppState state, Facet facet, Function<Event, List<String>> values) {
        Stream<String> own = state.selected().stream().flatMap(e -> values.apply(e).stream());
        return own.distinct()
                .map(value -> new Offer(name(state, facet, value), intent(facet, value)))
                .toList();
    }

    private static String name(AppState state, Facet facet, String value) {
        return FacetWords.of(facet, value, state.index().catalogue(), state.view().language());
    }

    private static Intent intent(Facet facet, String value) {
        return facet == Facet.TYPE
                ? new Intent.OnlyType(value)
                : new Intent.IncludeOnly(facet, value);
    }

    private static boolean anySelected(AppState state) {
        return !state.view().selection().isEmpty();
    }
}
