package tumen.ui.edit;

import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.model.Event;
import tumen.model.Project;
import tumen.model.Source;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which event or source carries which level; those chosen in the list get another at once.
final class LevelLabels extends VBox {
    private static final double HEIGHT = 230;
    private static final double ROW = 28;
    private static final double LABEL = 200;

    private final LevelDraft draft;
    private final FilteredList<Item> items;
    private final ListView<Item> list;
    private final ComboBox<Choice> label = new ComboBox<>();
    private final TextField sought = new TextField();

    /// An event or a source.
    private record Item(boolean isEvent, String id, String words) {}

    /// A level, or none.
    private record Choice(Optional<LevelRow> row) {
        @Override
        public String toString() {
            return row.map(LevelRow::called).orElse(Words.of("levels.none"));
        }
    }

    /// Over a draft; some events stand first in the list and are chosen.
    LevelLabels(LevelDraft draft, List<String> selected) {
        this.draft = draft;
        items = new FilteredList<>(FXCollections.observableList(items(draft.project(), selected)));
        list = new ListView<>(items);
        list.setId("level-items");
        list.getStyleClass().add("catalogue-list");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(3 * ROW);
        setVgrow(list, Priority.ALWAYS);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectRange(0, selected.size());
        sought.setId("level-sought");
        sought.setPromptText(Words.of("levels.sought"));
        sought.textProperty().addListener((_, _, text) -> filter(text));
        label.setId("level-label");
        label.setPrefWidth(LABEL);
        label.setOnAction(_ -> carry());
        Label which = new Label(Words.of("levels.label"));
        which.setLabelFor(label);
        HBox foot = new HBox(which, label);
        foot.getStyleClass().add("rows-row");
        HBox.setHgrow(label, Priority.ALWAYS);
        getStyleClass().add("rows-entry");
        getChildren().addAll(sought, list, foot);
        SpokenFields.name(this, Words.of("levels.label"));
        InvalidationListener anew = _ -> list.refresh();
        draft.labels(true).addListener(anew);
        draft.labels(false).addListener(anew);
        label.setOnShowing(_ -> offer());
    }

    private static List<Item> items(Project project, List<String> selected) {
        List<Item> all = new ArrayList<>();
        for (Event event : project.events()) {
            all.add(new Item(true, event.id(), event.title()));
        }
        all.sort(Comparator.comparing(item -> !selected.contains(item.id())));
        for (Source source : project.sources()) {
            all.add(new Item(false, source.id(), source.publisher() + ": " + source.title()));
        }
        return all;
    }

    private void filter(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        items.setPredicate(item -> item.words().toLowerCase(Locale.ROOT).contains(lower));
    }

    private void offer() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(Optional.empty())));
        draft.rows().stream()
                .filter(row -> !row.called().isEmpty())
                .forEach(row -> choices.add(new Choice(Optional.of(row))));
        if (!label.getItems().equals(choices)) {
            label.getItems().setAll(choices);
        }
    }

    private void carry() {
        Choice choice = label.getValue();
        if (choice != null) {
            for (Item item : List.copyOf(list.getSelectionModel().getSelectedItems())) {
                Map<String, LevelRow> labels = draft.labels(item.isEvent());
                choice.row()
                        .ifPresentOrElse(
                                row -> labels.put(item.id(), row), () -> labels.remove(item.id()));
            }
        }
    }

    /// An item and, at its end, the level it carries.
    private final class Cell extends ListCell<Item> {
        private final Label words = new Label();
        private final Label level = new Label();
        private final HBox line = new HBox(words, level);

        Cell() {
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            level.getStyleClass().add("level-label");
            level.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            words.setText(item.isEvent() ? item.words() : Words.of("levels.source", item.words()));
            LevelRow row = draft.labels(item.isEvent()).get(item.id());
            level.setVisible(row != null);
            level.setText(row == null ? "" : row.called());
            setGraphic(line);
        }
    }
}
