package tumen.ui.picture;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import tumen.exporting.ExportFormat;
import tumen.exporting.ExportFormat.Wish;
import tumen.exporting.ExportFormats;
import tumen.exporting.ExportOptions;
import tumen.exporting.FilmOptions;
import tumen.exporting.PictureSize;
import tumen.exporting.SnapshotOptions;
import tumen.model.Briefing;
import tumen.model.Language;
import tumen.scene.SnapshotPlan.Panes;
import tumen.state.Look;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/// The fields of the export dialog; tells a listener the whole choice whenever one changes.
final class PictureForm extends GridPane {
    private final ChoiceBox<ExportFormat> format = choices("picture-format", ExportFormat::name);
    private final ChoiceBox<Optional<Briefing>> subject =
            choices("picture-subject", PictureForm::subject);
    private final ChoiceBox<Optional<PictureSize>> size =
            choices("picture-size", PictureForm::words);
    private final TextField width = text("picture-width", "");
    private final TextField height = text("picture-height", "");
    private final Label sizeProblem = new Label();
    private final ChoiceBox<Look> look = choices("picture-theme", each -> Words.of("look." + each));
    private final ChoiceBox<Panes> panes = choices("picture-panes", PictureForm::words);
    private final CheckBox legend = check("picture-legend", Words.of("picture.legend"));
    private final CheckBox sources = check("picture-sources", Words.of("picture.sources"));
    private final TextField title = text("picture-title", Words.of("picture.none"));
    private final TextField marking = text("picture-marking", Words.of("picture.none"));
    private final CheckBox clear = check("picture-clear", Words.of("picture.clear"));
    private final CheckBox view = check("picture-view", Words.of("picture.view"));
    private final CheckBox outlines = check("picture-outlines", Words.of("picture.outlines"));
    private final CheckBox notes = check("picture-notes", Words.of("step.notes"));
    private final Spinner<Double> seconds = new Spinner<>(0.5, FilmOptions.LONGEST, 10, 1);
    private final Spinner<Integer> perSecond = new Spinner<>(1, FilmOptions.FASTEST, 10);
    private final Spinner<Integer> pages = new Spinner<>(1, ExportOptions.MOST_PAGES, 1);
    private final Language language;
    private final Consumer<PictureChoice> listener;
    private int rows;

    PictureForm(
            PictureChoice first,
            List<Briefing> briefings,
            List<PictureSize> offered,
            Consumer<PictureChoice> listener) {
        this.language = first.options().page().language();
        this.listener = listener;
        getStyleClass().add("picture-form");
        pages.setId("picture-pages");
        seconds.setId("picture-seconds");
        perSecond.setId("picture-rate");
        List.of(pages, seconds, perSecond).forEach(field -> field.setEditable(true));
        format.getItems().setAll(ExportFormats.offered());
        subject.getItems().add(Optional.empty());
        briefings.stream().map(Optional::of).forEach(subject.getItems()::add);
        look.getItems().setAll(Look.LIGHT, Look.DARK, Look.LIGHT_CONTRAST, Look.DARK_CONTRAST);
        panes.getItems().setAll(Panes.values());
        offered.stream().map(Optional::of).forEach(size.getItems()::add);
        size.getItems().add(Optional.empty());
        arrange();
        fill(first, offered);
        listen();
    }

    /// What the fields say now.
    PictureChoice choice() {
        SnapshotOptions page =
                new SnapshotOptions(
                        PictureSize.FULL_HD,
                        look.getValue(),
                        !(clear.isSelected() && asks(Wish.PAPER)),
                        title.getText().strip(),
                        panes.getValue(),
                        legend.isSelected(),
                        sources.isSelected(),
                        marking.getText().strip(),
                        language);
        return new PictureChoice(
                format.getValue(),
                subject.getValue(),
                new SizeChoice(size.getValue(), width.getText(), height.getText()),
                new ExportOptions(
                        page,
                        outlines.isSelected(),
                        pages.getValue(),
                        view.isSelected(),
                        notes.isSelected(),
                        new FilmOptions(
                                OptionalDouble.of(seconds.getValue()),
                                OptionalInt.of(perSecond.getValue()))));
    }

    private boolean isBriefing(Optional<Briefing> briefing) {
        return briefing.isPresent() && asks(Wish.STEPS);
    }

    private boolean asks(Wish wish) {
        return format.getValue().wishes().contains(wish);
    }

    private void fill(PictureChoice first, List<PictureSize> offered) {
        format.setValue(first.format());
        subject.setValue(first.briefing());
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
        ExportOptions options = first.options();
        outlines.setSelected(options.outlines());
        pages.getValueFactory().setValue(options.pages());
        FilmOptions film = options.film();
        seconds.getValueFactory()
                .setValue(film.seconds().orElse(FilmOptions.usualSeconds(first.briefing())));
        perSecond
                .getValueFactory()
                .setValue(film.perSecond().orElse(first.format().framesPerSecond()));
        notes.setSelected(options.notes());
        view.setSelected(options.keepsView());
        fill(options.page());
    }

    private void fill(SnapshotOptions page) {
        look.setValue(page.look());
        clear.setSelected(!page.paper());
        panes.setValue(page.panes());
        legend.setSelected(page.legend());
        sources.setSelected(page.sources());
        title.setText(page.title());
        marking.setText(page.marking());
    }

    private void arrange() {
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().addAll(labels, fields);
        HBox typed = new HBox(width, new Label("×"), height, new Label(Words.of("picture.unit")));
        typed.getStyleClass().add("picture-typed");
        typed.visibleProperty().bind(size.valueProperty().map(Optional::isEmpty));
        typed.managedProperty().bind(typed.visibleProperty());
        sizeProblem.setId("picture-size-problem");
        sizeProblem.getStyleClass().add("picture-problem");
        sizeProblem.setWrapText(true);
        sizeProblem.visibleProperty().bind(sizeProblem.textProperty().isNotEmpty());
        sizeProblem.managedProperty().bind(sizeProblem.visibleProperty());
        row(Words.of("picture.row.format"), format);
        row(Wish.STEPS, Words.of("picture.row.subject"), subject);
        row(Wish.PAGE, Words.of("form.title"), title);
        row(Wish.PAGE, Words.of("picture.row.size"), size, typed, sizeProblem);
        row(Wish.PAGE, Words.of("picture.row.look"), look, shownFor(Wish.PAPER, clear));
        row(Wish.PAGE, Words.of("picture.row.panes"), panes, beside(legend, sources));
        ObservableValue<Boolean> told = subject.valueProperty().map(this::isBriefing);
        List.of(title, panes, legend, sources, pages)
                .forEach(field -> field.disableProperty().bind(told));
        notes.disableProperty().bind(told.map(briefing -> !briefing));
        row(Wish.PAGE, Words.of("form.marking"), marking, hint(Words.of("picture.markingHint")));
        row(Wish.VIEW, Words.of("picture.row.view"), beside(view));
        row(Wish.OUTLINES, Words.of("picture.row.outlines"), beside(outlines));
        row(Wish.PAGES, Words.of("picture.row.pages"), pages, hint(Words.of("picture.pagesHint")));
        row(Wish.NOTES, Words.of("picture.row.notes"), beside(notes));
        row(
                Wish.FILM,
                Words.of("picture.row.film"),
                beside(seconds, new Label(Words.of("picture.seconds"))),
                beside(perSecond, new Label(Words.of("picture.perSecond"))));
    }

    /// A field under its name, for formats that ask for it; what belongs to it follows below.
    private void row(Wish wish, String name, Node field, Node... more) {
        row(name, field, more).forEach(node -> shownFor(wish, node));
    }

    /// A field every format asks for.
    private List<Node> row(String name, Node field, Node... more) {
        Label label = new Label(name);
        label.getStyleClass().add("picture-label");
        label.setLabelFor(field);
        VBox fields = new VBox(field);
        fields.getChildren().addAll(more);
        fields.getStyleClass().add("picture-field");
        addRow(rows++, label, fields);
        setValignment(label, VPos.TOP);
        return List.of(label, fields);
    }

    private <T extends Node> T shownFor(Wish wish, T node) {
        node.visibleProperty()
                .bind(format.valueProperty().map(each -> each.wishes().contains(wish)));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private static Node beside(Node... parts) {
        HBox box = new HBox(parts);
        box.getStyleClass().add("picture-parts");
        return box;
    }

    private static Node hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().add("picture-hint");
        return hint;
    }

    private void listen() {
        format.valueProperty().addListener((of, before, now) -> suit(now));
        subject.valueProperty()
                .addListener(change ->
                        seconds.getValueFactory()
                                .setValue(FilmOptions.usualSeconds(subject.getValue())));
        List.of(format, subject, size, look, panes)
                .forEach(box -> box.valueProperty().addListener(change -> tell()));
        List.of(title, width, height, marking)
                .forEach(field -> field.textProperty().addListener(change -> tell()));
        List.of(pages, seconds, perSecond)
                .forEach(field -> field.valueProperty().addListener(change -> tell()));
        List.of(legend, sources, clear, view, outlines, notes)
                .forEach(box -> box.selectedProperty().addListener(change -> tell()));
        tell();
    }

    /// A format that tells briefings is offered the first, others the view.
    private void suit(ExportFormat chosen) {
        int first = Math.min(1, subject.getItems().size() - 1);
        subject.getSelectionModel().select(chosen.tells() ? first : 0);
        perSecond.getValueFactory().setValue(chosen.framesPerSecond());
    }

    private void tell() {
        PictureChoice choice = choice();
        sizeProblem.setText(choice.size().problem());
        listener.accept(choice);
    }

    private static String words(Optional<PictureSize> size) {
        return size.map(each ->
                        Words.known("picture.size." + each.name().replace(' ', '-'), each.name())
                                + " – "
                                + each.pixels())
                .orElse(Words.of("picture.custom"));
    }

    private static String subject(Optional<Briefing> briefing) {
        return briefing.map(
                        each -> Words.of("picture.ofBriefing", each.title(), each.steps().size()))
                .orElse(Words.of("picture.ofWindow"));
    }

    private static String words(Panes panes) {
        return Words.of("panes." + panes);
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
