package tumen.ui.present;

import javafx.scene.control.ScrollPane;

import tumen.ui.command.KeyTable;
import tumen.words.Words;

/// The list of a talk's keys, made from their table.
final class TalkKeyList {
    private TalkKeyList() {}

    /// Every row that has a key, group by group.
    static ScrollPane pane() {
        KeyTable table = new KeyTable();
        TalkCommands.GROUPS.forEach(group -> {
            table.heading(group.title());
            group.rows().forEach(row -> table.keys(KeyTable.words(row.keys()), row.label(), ""));
        });
        table.keys("0 – 9", Words.of("command.talk.digit"), "");
        return table.pane();
    }
}
