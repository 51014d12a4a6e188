package tumen.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.claim.SourceWords;
import tumen.model.Claim;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Looks;
import tumen.ui.WhileShown;
import tumen.words.Words;

import java.util.Optional;

/// What sources say of the selected event, side by side. A claim can be put in the place of the
/// reading; while one is, that is said above.
public final class ComparePane extends VBox {
    private final Store store;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Object shown;

    public ComparePane(Store store) {
        this.store = store;
        setId("compare-pane");
        setAccessibleText(Words.of("compare.spoken"));
        getStyleClass().add("compare-pane");
        getStylesheets().add(Looks.sheet(ComparePane.class, "compare.css"));
        scroll.getStyleClass().add("compare-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        WhileShown.follow(this, store, this::show);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private void show(AppState state) {
        Optional<Comparing> comparing =
                state.view().selection().stream()
                        .findFirst()
                        .flatMap(event -> Comparing.of(event, state));
        if (comparing.equals(shown)) {
            return;
        }
        shown = comparing;
        comparing.ifPresentOrElse(
                this::compare, () -> getChildren().setAll(hint(Words.of("compare.hint"))));
    }

    private void compare(Comparing comparing) {
        if (comparing.columns().size() == 1) {
            getChildren().setAll(title(comparing), hint(Words.of("compare.noClaims")));
            return;
        }
        Optional<String> focused = focused();
        scroll.setContent(new CompareGrid(comparing, claim -> showAs(comparing, claim)));
        getChildren().setAll(title(comparing), scroll);
        focused.ifPresent(this::focus);
    }

    /// The id of what has the focus in the pane; empty if nothing of it has.
    private Optional<String> focused() {
        return isFocusWithin()
                ? Optional.of(getScene().getFocusOwner()).map(node -> "" + node.getId())
                : Optional.empty();
    }

    /// Gives the focus to the button that took another's place, to the whole if there is none.
    private void focus(String id) {
        applyCss();
        lookupAll(".drawer-button").stream()
                .filter(button -> id.equals(button.getId()))
                .findFirst()
                .orElse(scroll)
                .requestFocus();
    }

    private Node title(Comparing comparing) {
        Label title = new Label(comparing.event().title());
        title.setId("compare-title");
        title.getStyleClass().add("compare-title");
        HBox line = new HBox(title);
        line.getStyleClass().add("compare-line");
        comparing
                .shownAs()
                .ifPresent(claim -> line.getChildren().addAll(banner(claim), back(comparing)));
        return line;
    }

    private Label banner(Claim claim) {
        String source = SourceWords.brief(claim, store.state().index().catalogue());
        Label banner = new Label(Words.of("compare.banner", source));
        banner.setId("compare-banner");
        banner.getStyleClass().add("compare-banner");
        return banner;
    }

    private Button back(Comparing comparing) {
        Button back = new Button(Words.of("compare.back"));
        back.setId("compare-back");
        back.getStyleClass().add("drawer-button");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> showAs(comparing, Optional.empty()));
        return back;
    }

    private void showAs(Comparing comparing, Optional<String> claim) {
        store.send(new Intent.ShowAs(comparing.event().id(), claim));
    }

    private static Label hint(String words) {
        Label hint = new Label(words);
        hint.setWrapText(true);
        hint.getStyleClass().add("drawer-hint");
        return hint;
    }
}
