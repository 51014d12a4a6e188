package tumen.ui.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.model.NamedView;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.state.StoredViews;
import tumen.state.ViewLink;
import tumen.ui.Copying;
import tumen.ui.WhileShown;
import tumen.ui.command.Desk;
import tumen.ui.drawer.DrawerTools;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// The views kept in the file: shown by a click or by `Ctrl` and their number, kept under a name,
/// taken along as a line, given up.
public final class ViewsPane extends ScrollPane implements DrawerTools {
    private static final int NUMBERED = 9;

    private final Desk desk;
    private final Store store;
    private final VBox rows = new VBox();
    private final TextField name = new TextField();
    private @Nullable List<NamedView> shown;

    public ViewsPane(Desk desk) {
        this.desk = desk;
        this.store = desk.store();
        setId("views-pane");
        setAccessibleText(Words.of("views.spoken"));
        getStyleClass().add("pane-scroll");
        setFitToWidth(true);
        rows.getStyleClass().add("drawer-rows");
        setContent(rows);
        name.setId("view-name");
        name.setAccessibleText(Words.of("views.name"));
        name.setPromptText(Words.of("views.name"));
        name.setPrefColumnCount(14);
        name.setOnAction(_ -> keep());
        WhileShown.follow(this, store, this::show);
    }

    @Override
    public List<Node> tools() {
        return List.of(name, button("view-keep", Words.of("views.keep"), this::keep));
    }

    private void show(AppState state) {
        List<NamedView> views = state.document().project().views();
        if (!views.equals(shown)) {
            shown = views;
            rows.getChildren().clear();
            for (int place = 0; place < views.size(); place++) {
                rows.getChildren().add(row(views.get(place), place));
            }
            if (views.isEmpty()) {
                Label hint = new Label(Words.of("views.none"));
                hint.setWrapText(true);
                hint.getStyleClass().add("drawer-hint");
                rows.getChildren().add(hint);
            }
        }
    }

    private HBox row(NamedView view, int place) {
        Button title = button("view-show-" + (place + 1), view.title(), () -> show(view));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label key = new Label(place < NUMBERED ? "Ctrl+" + (place + 1) : "");
        key.getStyleClass().add("drawer-key");
        HBox row =
                new HBox(
                        key,
                        title,
                        button(
                                "view-copy-" + (place + 1),
                                Words.of("views.copy"),
                                () -> Copying.text(ViewLink.of(view.view()))),
                        button(
                                "view-remove-" + (place + 1),
                                Words.of("views.giveUp"),
                                () -> remove(place)));
        row.getStyleClass().add("drawer-row");
        return row;
    }

    private void show(NamedView view) {
        desk.travel(new Intent.ShowView(StoredViews.shown(store.state(), view.view()).view()));
    }

    private void keep() {
        AppState state = store.state();
        String title =
                name.getText().isBlank() ? SnapshotWords.line(state) : name.getText().strip();
        List<NamedView> views = new ArrayList<>(state.document().project().views());
        views.add(new NamedView(title, StoredViews.of(state.view())));
        name.clear();
        store.send(new Intent.EditViews(views));
    }

    private void remove(int place) {
        List<NamedView> views = new ArrayList<>(store.state().document().project().views());
        views.remove(place);
        store.send(new Intent.EditViews(views));
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("drawer-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
