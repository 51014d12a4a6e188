package tumen.ui.source;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import tumen.claim.Heard;
import tumen.claim.Telling;
import tumen.claim.TrackRecord;
import tumen.index.Filter;
import tumen.model.Event;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.WhileShown;
import tumen.ui.drawer.DrawerTools;
import tumen.words.Words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// Every source with what it told. The one chosen lights up what rests on it; the story can be told
/// by it alone, or without it.
public final class SourcesPane extends StackPane implements DrawerTools {
    private final Store store;
    private final SourceTable table = new SourceTable();
    private final CheckBox grouped = new CheckBox(Words.of("sources.grouped"));
    private final Button everyone = new Button(Words.of("sources.everyone"));
    private @Nullable Asked asked;

    /// What the figures depend on.
    private record Asked(Document document, Telling telling, boolean grouped) {}

    public SourcesPane(Store store) {
        this.store = store;
        setId("sources-pane");
        setAccessibleText(Words.of("sources.spoken"));
        grouped.setId("sources-grouped");
        grouped.setTooltip(new Tooltip(Words.of("sources.groupedHelp")));
        grouped.setOnAction(_ -> show(store.state()));
        everyone.setId("sources-everyone");
        everyone.getStyleClass().add("drawer-button");
        everyone.setOnAction(_ -> hear(Heard.ALL));
        getChildren().add(table);
        table.chosen().addListener((_, _, chosen) -> light(chosen));
        WhileShown.follow(this, store, this::show);
    }

    @Override
    public List<Node> tools() {
        return List.of(
                grouped,
                telling("sources-only", Words.of("sources.only"), this::only),
                telling("sources-without", Words.of("sources.without"), this::without),
                everyone);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private Button telling(
            String id, String words, BiFunction<Heard, Set<String>, Heard> withSources) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("drawer-button");
        button.disableProperty().bind(table.chosen().isNull());
        button.setOnAction(_ -> {
            Heard now = store.state().view().filter().telling().heard();
            hear(withSources.apply(now, table.chosen().getValue().ids()));
        });
        return button;
    }

    private Heard only(Heard now, Set<String> ids) {
        return new Heard(ids, Set.of());
    }

    private Heard without(Heard now, Set<String> ids) {
        Set<String> more = new HashSet<>(now.without());
        more.addAll(ids);
        return new Heard(Set.of(), more);
    }

    /// Makes the story's index beside the window before it is shown.
    private void hear(Heard heard) {
        Document document = store.state().document();
        Thread.ofVirtual()
                .name("sources")
                .start(() -> {
                    document.index().heard(heard);
                    Platform.runLater(() -> store.send(new Intent.Hear(heard)));
                });
    }

    private void light(@Nullable TrackRecord chosen) {
        if (chosen != null) {
            Set<String> resting = Set.copyOf(chosen.events());
            store.send(
                    new Intent.Select(
                            store.state().visible().stream()
                                    .map(Event::id)
                                    .filter(resting::contains)
                                    .toList()));
        }
    }

    /// The figures are of all that is told, whatever else is filtered: that everyone is heard is
    /// what they are compared with.
    private void show(AppState state) {
        Telling telling = state.view().filter().telling();
        everyone.setDisable(telling.heard().isAll());
        Asked next =
                new Asked(
                        state.document(),
                        Telling.PLAIN.withKnownOn(telling.knownOn()),
                        grouped.isSelected());
        if (next.equals(asked)) {
            return;
        }
        asked = next;
        Thread.ofVirtual().name("sources").start(() -> count(next));
    }

    private void count(Asked wanted) {
        var index = wanted.document().index();
        List<Event> told = index.matches(Filter.ALL.withTelling(wanted.telling())).all();
        List<TrackRecord> records =
                wanted.grouped()
                        ? TrackRecord.ofOrigins(told, index.catalogue())
                        : TrackRecord.ofSources(told, index.catalogue());
        Platform.runLater(() -> {
            if (wanted.equals(asked)) {
                String counted = wanted.grouped() ? "sources.countOrigins" : "sources.count";
                table.show(records, Words.of(counted, records.size()));
            }
        });
    }
}
