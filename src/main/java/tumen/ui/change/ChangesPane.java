package tumen.ui.change;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;

import tumen.difference.Difference;
import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Changes;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.WhileShown;
import tumen.ui.drawer.DrawerTools;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;

/// What changed since another state of the project, such as the last briefing's: listed, and lit in
/// both views. It follows what is edited.
public final class ChangesPane extends BorderPane implements DrawerTools {
    private final Store store;
    private final Runnable compare;
    private final Label words = new Label(Words.of("change.begin"));
    private final ChangeList list;
    private final ToggleButton light = new ToggleButton(Words.of("change.light"));
    private Optional<Since> since = Optional.empty();
    private Optional<Compared> compared = Optional.empty();

    /// What is compared with.
    private record Since(Project project, String name) {}

    /// What was compared, and what came of it.
    private record Compared(Since since, Project now, Outcome outcome) {
        static Compared of(Since since, Project now) {
            return new Compared(since, now, Outcome.of(since.name(), since.project(), now));
        }
    }

    /// What differs, and how both views mark it.
    record Outcome(Difference difference, Optional<Changes> changes) {
        static final Outcome NONE = new Outcome(new Difference(List.of()), Optional.empty());

        /// What became of an older project, which takes a moment.
        static Outcome of(String name, Project then, Project now) {
            Difference difference = Difference.between(then, now);
            return new Outcome(difference, Optional.of(Changes.since(name, then, now, difference)));
        }
    }

    /// `compare` asks for a file to compare with.
    public ChangesPane(Store store, Runnable compare) {
        this.store = store;
        this.compare = compare;
        this.list = new ChangeList(store);
        setId("changes-pane");
        setAccessibleText(Words.of("change.spoken"));
        getStylesheets().addAll(list.getStylesheets());
        words.setId("changes-words");
        words.getStyleClass().add("changes-words");
        setTop(words);
        setCenter(list);
        light.setId("changes-light");
        light.getStyleClass().add("drawer-button");
        light.setOnAction(_ -> mark(light.isSelected()));
        light.setDisable(true);
        WhileShown.follow(this, store, this::follow);
        store.listen(state -> light.setSelected(state.changes().isPresent()));
    }

    @Override
    public List<Node> tools() {
        Button another = new Button(Words.of("change.another"));
        another.setId("changes-another");
        another.getStyleClass().add("drawer-button");
        another.setOnAction(_ -> compare.run());
        return List.of(light, another);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /// Compares with another state of the project from now on, `name` being its file's.
    void compareWith(Project project, String name, Outcome outcome, Project now) {
        Since other = new Since(project, name);
        since = Optional.of(other);
        show(new Compared(other, now, outcome));
        mark(true);
    }

    private void follow(AppState state) {
        Project now = state.document().project();
        since.filter(_ -> compared.filter(its -> its.now().equals(now)).isEmpty())
                .ifPresent(other -> {
                    compared = Optional.of(new Compared(other, now, Outcome.NONE));
                    Thread.ofVirtual().name("changes").start(() -> again(other, now));
                });
    }

    private void again(Since other, Project now) {
        Compared anew = Compared.of(other, now);
        Platform.runLater(() -> {
            if (compared.filter(its -> its.now().equals(now) && its.since().equals(other))
                    .isPresent()) {
                show(anew);
                mark(store.state().changes().isPresent());
            }
        });
    }

    private void show(Compared now) {
        Difference difference = now.outcome().difference();
        compared = Optional.of(now);
        words.setText(Words.of("change.since", now.since().name(), ChangeWords.counts(difference)));
        list.show(difference);
        light.setDisable(difference.events().isEmpty());
    }

    /// Marks every event that differs, or none.
    private void mark(boolean marked) {
        store.send(
                new Intent.MarkChanges(
                        marked
                                ? compared.flatMap(its -> its.outcome().changes())
                                : Optional.empty()));
    }
}
