package tumen.ui.change;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import tumen.difference.Difference;
import tumen.model.Event;
import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.WhileShown;
import tumen.ui.drawer.DrawerTools;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What changed since another state of the project, such as the last briefing's: listed, and lit in
/// both views. It follows what is edited.
public final class ChangesPane extends BorderPane implements DrawerTools {
    private final Store store;
    private final Runnable compare;
    private final Label words = new Label(Words.of("change.begin"));
    private final ChangeList list;
    private final Button light = new Button(Words.of("change.light"));
    private Optional<Since> since = Optional.empty();
    private Optional<Compared> compared = Optional.empty();

    /// What is compared with.
    private record Since(Project project, String name) {}

    /// What was compared, and what came of it.
    private record Compared(Since since, Project now, Difference difference) {}

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
        light.setOnAction(_ -> light());
        light.setDisable(true);
        WhileShown.follow(this, store, this::follow);
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
    void compareWith(Project project, String name, Difference difference, Project now) {
        Since other = new Since(project, name);
        since = Optional.of(other);
        show(new Compared(other, now, difference));
        light();
    }

    private void follow(AppState state) {
        Project now = state.document().project();
        since.filter(_ -> compared.filter(its -> its.now().equals(now)).isEmpty())
                .ifPresent(other -> {
                    compared = Optional.of(new Compared(other, now, new Difference(List.of())));
                    Thread.ofVirtual().name("changes").start(() -> again(other, now));
                });
    }

    private void again(Since other, Project now) {
        Difference difference = Difference.between(other.project(), now);
        Platform.runLater(() -> {
            if (compared.filter(its -> its.now().equals(now) && its.since().equals(other))
                    .isPresent()) {
                show(new Compared(other, now, difference));
            }
        });
    }

    private void show(Compared now) {
        compared = Optional.of(now);
        words.setText(
                Words.of("change.since", now.since().name(), ChangeWords.counts(now.difference())));
        list.show(now.difference());
        light.setDisable(now.difference().events().isEmpty());
    }

    /// Selects every event that differs and is in sight.
    private void light() {
        Set<String> events =
                compared.map(its -> its.difference().events().keySet()).orElse(Set.of());
        store.send(
                new Intent.Select(
                        store.state().visible().stream()
                                .map(Event::id)
                                .filter(events::contains)
                                .toList()));
    }
}
