package tumen.ui.command;

import javafx.scene.control.ScrollPane;

import tumen.words.Words;

/// The list of keys, mouse and touch, made from the tables of commands and of gestures.
public final class KeyHelp {
    private KeyHelp() {}

    /// Every command that has a key, menu by menu, and every gesture.
    public static ScrollPane list() {
        KeyTable table = new KeyTable();
        for (Topic topic : Topic.values()) {
            table.heading(topic.label());
            Commands.ALL.stream()
                    .filter(command -> command.topic() == topic)
                    .filter(command -> !command.keys().isEmpty())
                    .forEach(command ->
                            table.keys(
                                    KeyTable.words(command.keys()),
                                    command.label(),
                                    where(command.scope())));
        }
        table.heading(Words.of("keys.mouse"));
        Gesture.ALL.forEach(each -> table.keys(each.gesture(), each.action(), each.where()));
        return table.pane();
    }

    private static String where(Scope scope) {
        return scope == Scope.ANYWHERE ? "" : scope.label();
    }
}
