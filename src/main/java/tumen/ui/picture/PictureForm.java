package tumen.ui.picture;

import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import tumen.exporting.ExportFormat;
import tumen.exporting.PictureSize;
import tumen.exporting.SnapshotOptions;
import tumen.model.Language;
import tumen.scene.SnapshotPlan.Panes;
import tumen.state.Look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The fields of the export dialog; tells a listener the whole choice whenever one changes.
final class PictureForm extends GridPane {
    private final ChoiceBox<ExportFormat> format = choices("picture-format", ExportFormat::name);
    private final ChoiceBox<Optional<PictureSize>> size =
            choices("picture-size", PictureForm::words);
    private final TextField width = text("picture-width", "");
    private final TextField height = text("picture-height", "");
    private final Label sizeProblem = new Label();
    private final ChoiceBox<Look> look =
            choices("picture-theme", each -> each == Look.LIGHT ? "Light" : "Dark");
    private final ChoiceBox<Panes> panes = choices("picture-panes", PictureForm::words);
    private final CheckBox legend = check("picture-legend", "Legend");
    private final CheckBox sources = check("picture-sources", "Sources");
    private final TextField title = text("picture-title", "none");
    private final TextField marking = text("picture-marking", "none");
    private final Language language;
    private final Consumer<PictureChoice> listener;

    PictureForm(PictureChoice first, List<PictureSize> offered, Consumer<PictureChoice> listener) {
        this.language = first.page().language();
        this.listener = listener;
        getStyleClass().add("picture-form");
        format.getItems().setAll(ExportFormat.ALL);
        look.getItems().setAll(Look.LIGHT, Look.DARK);
        panes.getItems().setAll(Panes.values());
        offered.stream().map(Optional::of).forEach(size.getItems()::add);
        size.getItems().add(Optional.empty());
        arrange();
        fill(first, offered);
        listen();
    }

    /// What the fields say now.
    PictureChoice choice() {
        return new PictureChoice(
                format.getValue(),
                new SizeChoice(size.getValue(), width.getText(), height.getText()),
                new SnapshotOptions(
                        PictureSize.FULL_HD,
                        look.getValue(),
                        title.getText().strip(),
                        panes.getValue(),
                        legend.isSelected(),
                        sources.isSelected(),
                        marking.getText().strip(),
                        language));
    }

    private void fill(PictureChoice first, List<PictureSize> offered) {
        format.setValue(first.format());
        size.setValue(
                first.size()
                        .offered()
                        .map(chosen ->
                                offered.stream()
                                        .filter(each -> each.name().equals(chosen.name()))
                                        .findFirst()
                                        .orElse(PictureSize.FULL_HD)));
        width.setText(first.size().width());
        height.setText(first.size().height());
        look.setValue(first.page().look());
        panes.setValue(first.page().panes());
        legend.setSelected(first.page().legend());
        sources.setSelected(first.page().sources());
        title.setText(first.page().title());
        marking.setText(first.page().marking());
    }

    private void arrange() {
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().addAll(labels, fields);
        HBox typed = new HBox(width, new Label("×"), height, new Label("pixels"));
        typed.getStyleClass().add("picture-typed");
        typed.visibleProperty().bind(size.valueProperty().map(Optional::isEmpty));
        typed.managedProperty().bind(typed.visibleProperty());
        sizeProblem.setId("picture-size-problem");
        sizeProblem.getStyleClass().add("picture-problem");
        sizeProblem.setWrapText(true);
        sizeProblem.visibleProperty().bind(sizeProblem.textProperty().isNotEmpty());
        sizeProblem.managedProperty().bind(sizeProblem.visibleProperty());
        row("Title", title);
        row("Format", format);
        row("Size", size, typed, sizeProblem);
        row("Theme", look);
        HBox parts = new HBox(legend, sources);
        parts.getStyleClass().add("picture-parts");
        row("Shows", panes, parts);
        Label hint = new Label("Stands in a band above and below the picture.");
        hint.getStyleClass().add("picture-hint");
        row("Marking", marking, hint);
    }

    /// A field under its name; what belongs to it follows below.
    private void row(String name, Node field, Node... more) {
        Label label = new Label(name);
        label.getStyleClass().add("picture-label");
        label.setLabelFor(field);
        VBox fields = new VBox(field);
        fields.getChildren().addAll(more);
        fields.getStyleClass().add("picture-field");
        addRow(getRowCount(), label, fields);
        setValignment(label, VPos.TOP);
    }

    private void listen() {
        List.of(format, size, look, panes)
                .forEach(box -> box.valueProperty().addListener(change -> tell()));
        List.of(title, width, height, marking)
                .forEach(field -> field.textProperty().addListener(change -> tell()));
        List.of(legend, sources)
                .forEach(box -> box.selectedProperty().addListener(change -> tell()));
        tell();
    }

    private void tell() {
        PictureChoice choice = choice();
        sizeProblem.setText(choice.size().problem());
        listener.accept(choice);
    }

    private static String words(Optional<PictureSize> size) {
        return size.map(each -> each.name() + " – " + each.pixels()).orElse("Custom");
    }

    private static String words(Panes panes) {
        return switch (panes) {
            case BOTH -> "Map and timeline";
            case MAP -> "Map";
            case TIMELINE -> "Timeline";
        };
    }

    private static <T> ChoiceBox<T> choices(String id, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>(FXCollections.observableList(new ArrayList<>()));
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Wording<>(words));
        return box;
    }

    private static TextField text(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    private static CheckBox check(String id, String words) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        return box;
    }
}
