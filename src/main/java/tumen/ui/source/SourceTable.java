package tumen.ui.source;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import tumen.claim.TrackRecord;
import tumen.ui.HeadingWidth;
import tumen.words.Words;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The sources with their figures, most relied on first. The figures are in sight wherever there is
/// room for them beside the beginnings of names.
final class SourceTable extends TableView<TrackRecord> {
    private static final Comparator<TrackRecord> MOST_FIRST =
            Comparator.comparingInt((TrackRecord each) -> -each.events().size())
                    .thenComparing(TrackRecord::name);

    private static final double LEAST_NAME = 150;
    private static final double LEAST_TITLE = 70;

    SourceTable() {
        setId("sources-table");
        setAccessibleText(Words.of("sources.spoken"));
        getStyleClass().addAll("plain-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(new Label(Words.of("sources.none")));
        getColumns().add(text(Words.of("sources.name"), LEAST_NAME, 250, TrackRecord::name));
        getColumns()
                .add(
                        text(
                                Words.of("sources.published"),
                                LEAST_TITLE,
                                280,
                                each ->
                                        each.sources().size() == 1
                                                ? each.sources().getFirst().title()
                                                : Words.of(
                                                        "sources.reports", each.sources().size())));
        getColumns().add(number(Words.of("sources.events"), each -> each.events().size()));
        getColumns().add(number(Words.of("sources.claims"), TrackRecord::claims));
        getColumns().add(number(Words.of("sources.first"), TrackRecord::first));
        getColumns().add(lag());
        getColumns().add(number(Words.of("sources.differs"), TrackRecord::differing));
    }

    /// The row chosen; none at first.
    ReadOnlyObjectProperty<TrackRecord> chosen() {
        return getSelectionModel().selectedItemProperty();
    }

    /// Shows records; `heading` says how many there are.
    void show(List<TrackRecord> records, String heading) {
        getColumns().getFirst().setText(heading);
        getSelectionModel().clearSelection();
        getItems().setAll(records.stream().sorted(MOST_FIRST).toList());
        sort();
    }

    private static TableColumn<TrackRecord, String> text(
            String heading, double least, double width, Function<TrackRecord, String> text) {
        TableColumn<TrackRecord, String> column = new TableColumn<>(heading);
        column.setMinWidth(Math.max(least, HeadingWidth.of(heading)));
        column.setPrefWidth(width);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue())).getReadOnlyProperty());
        return column;
    }

    private static TableColumn<TrackRecord, Number> number(
            String heading, ToIntFunction<TrackRecord> number) {
        TableColumn<TrackRecord, Number> column = new TableColumn<>(heading);
        keepWhole(column, 60);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(row ->
                new ReadOnlyIntegerWrapper(number.applyAsInt(row.getValue()))
                        .getReadOnlyProperty());
        return column;
    }

    /// At least so wide, and wide enough for the heading.
    private static void keepWhole(TableColumn<TrackRecord, ?> column, double least) {
        double width = Math.max(least, HeadingWidth.of(column.getText()));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    private static TableColumn<TrackRecord, Long> lag() {
        TableColumn<TrackRecord, Long> column = new TableColumn<>(Words.of("sources.lag"));
        keepWhole(column, 72);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(row -> {
            var days = row.getValue().medianLag();
            return new ReadOnlyObjectWrapper<>(days.isPresent() ? days.getAsLong() : null)
                    .getReadOnlyProperty();
        });
        return column;
    }
}
