package tumen.ui.view;

import javafx.scene.input.Clipboard;

import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.state.StoredViews;
import tumen.state.ViewLink;
import tumen.ui.Copying;
import tumen.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// Takes the view along as one line of text, and shows the one on the clipboard.
public final class ViewLinks {
    private static final int WORTH_QUOTING = 40;

    private final Store store;
    private final Consumer<String> notice;

    /// `notice` says in passing what was done, or what is wrong with a line.
    public ViewLinks(Store store, Consumer<String> notice) {
        this.store = store;
        this.notice = notice;
    }

    /// Puts the view's line on the clipboard.
    public void copy() {
        Copying.text(ViewLink.of(store.state().view()));
        notice.accept(Words.of("view.copied"));
    }

    /// Shows the view whose line is on the clipboard.
    public void paste() {
        String line =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                        .map(String::strip)
                        .orElse("");
        if (line.isEmpty()) {
            notice.accept(Words.of("view.noText"));
            return;
        }
        try {
            AppState shown = StoredViews.shown(store.state(), ViewLink.read(line));
            store.send(new Intent.ShowView(shown.view()));
        } catch (IllegalArgumentException problem) {
            notice.accept(Words.of("view.wrong", quoted(line), problem.getMessage()));
        }
    }

    private static String quoted(String line) {
        return line.length() > WORTH_QUOTING ? line.substring(0, WORTH_QUOTING) + "…" : line;
    }
}
