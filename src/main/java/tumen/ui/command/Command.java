package tumen.ui.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.state.AppState;
import tumen.state.Intent;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// One thing a user can ask for: a row of the table of commands.
///
/// The first of `keys` is the one menus show; the others do the same. What is offered in a state is
/// each an item of its own in menus.
public record Command(
        String id,
        Topic topic,
        Scope scope,
        List<KeyCombination> keys,
        @Nullable Feather icon,
        Predicate<AppState> enabled,
        @Nullable Function<Desk, List<Offer>> choice,
        Consumer<Desk> action) {
    /// One of several things a command can do now.
    public record Offer(String label, Consumer<Desk> action) {
        /// Offers to send an intent.
        Offer(String label, Intent intent) {
            this(label, desk -> desk.store().send(intent));
        }
    }

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command without keys or icon, always enabled.
    static Command of(String id, Topic topic, Consumer<Desk> action) {
        return new Command(id, topic, Scope.ANYWHERE, List.of(), null, state -> true, null, action);
    }

    /// A command that sends an intent.
    static Command sending(String id, Topic topic, Intent intent) {
        return of(id, topic, desk -> desk.store().send(intent));
    }

    /// A command that sends an intent made from the state.
    static Command sendingOf(String id, Topic topic, Function<AppState, Intent> intent) {
        return of(id, topic, desk -> desk.store().send(intent.apply(desk.store().state())));
    }

    /// A command that moves the views to where intents lead.
    static Command travelling(String id, Topic topic, Intent... intents) {
        return of(id, topic, desk -> desk.travel(intents));
    }

    /// A command that does one of the things offered now; possible when there are any.
    static Command offering(String id, Topic topic, Function<Desk, List<Offer>> offers) {
        return new Command(
                id,
                topic,
                Scope.ANYWHERE,
                List.of(),
                null,
                state -> true,
                offers,
                desk ->
                        offers.apply(desk).stream()
                                .findFirst()
                                .ifPresent(offer -> offer.action().accept(desk)));
    }

    /// What it can do now, if it is a choice of things; empty if it does one thing.
    List<Offer> offers(Desk desk) {
        return choice == null ? List.of() : choice.apply(desk);
    }

    /// Whether it can be done now.
    boolean isPossible(Desk desk) {
        return enabled.test(desk.store().state())
                && (choice == null || !choice.apply(desk).isEmpty());
    }

    /// What menus and lists call it, in the tongue spoken. Numbered commands have one text for all,
    /// with a place for the number.
    public String label() {
        String kind = id.replaceFirst("\\d+$", "");
        String number = id.substring(kind.length());
        return Words.of("command." + kind + (number.isEmpty() ? "" : ".number"), number);
    }

    /// The same command with one more key.
    Command key(KeyCode code, KeyCombination.Modifier... modifiers) {
        List<KeyCombination> more = new ArrayList<>(keys);
        more.add(new KeyCodeCombination(code, modifiers));
        return new Command(id, topic, scope, more, icon, enabled, choice, action);
    }

    /// The same command with an icon.
    Command icon(Feather feather) {
        return new Command(id, topic, scope, keys, feather, enabled, choice, action);
    }

    /// The same command whose keys work in one pane only.
    Command in(Scope pane) {
        return new Command(id, topic, pane, keys, icon, enabled, choice, action);
    }

    /// The same command, enabled only in some states.
    Command when(Predicate<AppState> condition) {
        return new Command(id, topic, scope, keys, icon, condition, choice, action);
    }
}
