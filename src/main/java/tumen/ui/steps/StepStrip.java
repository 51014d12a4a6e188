package tumen.ui.steps;

import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import tumen.briefing.StepEdits;
import tumen.model.Briefing;
import tumen.model.Step;
import tumen.scene.PlainText;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.state.Store;
import tumen.ui.Looks;
import tumen.ui.command.CommandButton;
import tumen.ui.command.Commands;
import tumen.ui.command.Desk;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The briefing's steps below the views: to go to them, to take new ones, to order and word them.
public final class StepStrip extends HBox implements StepCell.Strip {
    private static final List<String> BUTTONS =
            List.of(
                    "briefing.capture",
                    "briefing.recapture",
                    "briefing.editStep",
                    "briefing.duplicate",
                    "briefing.earlier",
                    "briefing.later",
                    "briefing.remove",
                    "briefing.settings",
                    "briefing.check");

    private final Desk desk;
    private final Store store;
    private final Thumbnails thumbnails;
    private final ComboBox<String> titles = new ComboBox<>();
    private final HBox cells = new HBox();
    private final Label empty = new Label(Words.of("steps.none"));
    private final ScrollPane scroll = new ScrollPane(cells);
    private Optional<Document> shown = Optional.empty();

    /// Follows the desk's store while it is visible.
    public StepStrip(Desk desk, Thumbnails thumbnails) {
        this.desk = desk;
        this.store = desk.store();
        this.thumbnails = thumbnails;
        setId("step-strip");
        getStyleClass().add("step-strip");
        getStylesheets().add(Looks.sheet(StepStrip.class, "steps.css"));
        titles.setId("briefing-title");
        titles.setMaxWidth(Double.MAX_VALUE);
        titles.setAccessibleText(Words.of("topic.BRIEFING"));
        titles.setOnAction(event -> chooseBriefing(titles.getSelectionModel().getSelectedIndex()));
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("step-buttons");
        BUTTONS.forEach(id -> buttons.getChildren().add(CommandButton.icon(id, desk)));
        VBox left = new VBox(titles, buttons);
        left.getStyleClass().add("step-left");
        cells.getStyleClass().add("step-cells");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setId("step-cells");
        scroll.getStyleClass().add("view-pane");
        StepKeys.handle(scroll, store, this);
        scroll.viewportBoundsProperty().addListener(_ -> atHand().ifPresent(this::reveal));
        empty.getStyleClass().add("step-empty");
        StackPane middle = new StackPane(scroll, empty);
        setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(left, middle);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        visibleProperty().addListener((_, _, _) -> show(store.state()));
        store.listen(this::show);
    }

    @Override
    public void choose(int step) {
        store.send(new Intent.ChooseStep(store.state().document().at().withStep(step)));
        Commands.of("briefing.showStep").action().accept(desk);
    }

    @Override
    public void edit() {
        desk.editStep();
    }

    @Override
    public void move(int from, int to) {
        Document document = store.state().document();
        if (from != to) {
            Document there = document.withStep(document.at().withStep(from));
            store.send(new StepEdits(there).move(to - from));
        }
    }

    @Override
    public void remove() {
        Commands.of("briefing.remove").action().accept(desk);
    }

    private void chooseBriefing(int position) {
        if (position >= 0 && position != store.state().document().at().briefing()) {
            store.send(new Intent.ChooseStep(new StepChoice(position, 0)));
        }
    }

    private void show(AppState state) {
        if (!isVisible() || shown.equals(Optional.of(state.document()))) {
            return;
        }
        Document document = state.document();
        Optional<Briefing> before = shown.flatMap(Document::briefing);
        boolean other = shown.isEmpty() || !shown.get().index().equals(document.index());
        shown = Optional.of(document);
        List<String> names =
                document.project().briefings().stream()
                        .map(each -> PlainText.of(each.title()))
                        .toList();
        if (!titles.getItems().equals(names)) {
            titles.getItems().setAll(names);
        }
        titles.setDisable(names.isEmpty());
        titles.getSelectionModel().select(document.at().briefing());
        if (other || !before.equals(document.briefing())) {
            fill(document);
        }
        empty.setVisible(cells.getChildren().isEmpty());
        scroll.setFocusTraversable(!empty.isVisible());
        cells().forEach(cell -> cell.mark(false));
        atHand().ifPresent(this::present);
    }

    /// Marks the step at hand, says which it is and brings it into sight.
    private void present(StepCell cell) {
        cell.mark(true);
        scroll.setAccessibleText(cell.getAccessibleText());
        scroll.applyCss();
        scroll.layout();
        reveal(cell);
    }

    private void reveal(StepCell cell) {
        Bounds at = cell.getBoundsInParent();
        double room = scroll.getViewportBounds().getWidth();
        double hidden = cells.getWidth() - room;
        double left = scroll.getHvalue() * hidden;
        boolean outside = at.getMinX() < left || at.getMaxX() > left + room;
        if (room > at.getWidth() && hidden > 0 && outside) {
            double goal = at.getMinX() < left ? at.getMinX() : at.getMaxX() - room;
            scroll.setHvalue(Math.clamp(goal / hidden, 0, 1));
        }
    }

    private Optional<StepCell> atHand() {
        return cells().skip(store.state().document().at().step()).findFirst();
    }

    private Stream<StepCell> cells() {
        return cells.getChildren().stream().map(StepCell.class::cast);
    }

    private void fill(Document document) {
        List<StepCell> fresh = new ArrayList<>();
        document.briefing()
                .ifPresent(briefing -> {
                    String part = "";
                    for (Step step : briefing.steps()) {
                        int position = fresh.size();
                        String heading = step.part().equals(part) ? "" : step.part();
                        part = step.part();
                        StepCell cell = new StepCell(position, step, heading, this);
                        thumbnails.paint(document, briefing, position, cell.picture()::setImage);
                        fresh.add(cell);
                    }
                });
        cells.getChildren().setAll(fresh);
    }
}
