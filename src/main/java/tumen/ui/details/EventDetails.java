package tumen.ui.details;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import tumen.model.Grade;
import tumen.model.TypeWords;
import tumen.scene.Theme;
import tumen.state.Look;
import tumen.time.WhenWords;
import tumen.ui.event.EventButton;
import tumen.ui.event.EventRow;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One event's sheet as nodes.
final class EventDetails extends VBox {
    private final EventSheet sheet;
    private final Look look;

    EventDetails(EventSheet sheet, Look look, BrowserLink browser, Consumer<String> select) {
        this.sheet = sheet;
        this.look = look;
        getStyleClass().add("event-details");
        getChildren().addAll(chips(), line(sheet.title(), "title", "details-title"), facts());
        if (!sheet.summary().isEmpty()) {
            getChildren().add(line(sheet.summary(), "summary", "details-summary"));
        }
        sheet.grade().ifPresent(grade -> getChildren().add(graded(grade)));
        section(Words.of("details.disputed"), contests(true));
        section(Words.of("details.sideBySide"), contests(false));
        section(Words.of("details.claims"), sheet.claims().stream().map(ClaimView::new).toList());
        section(Words.of("details.sources"), sources(browser));
        section(Words.of("details.linked"), links(select));
    }

    private FlowPane chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        Label type = chip(TypeWords.label(sheet.type()), "chip-type");
        type.setId("details-type");
        int ground = Theme.of(look).colour(sheet.type());
        type.setStyle(
                "-fx-background-color: #%06X; -fx-text-fill: #%06X;"
                        .formatted(ground & 0xFFFFFF, Theme.inkOn(ground) & 0xFFFFFF));
        chips.getChildren().add(type);
        sheet.modes().forEach(mode -> chips.getChildren().add(chip(mode, "chip-mode")));
        if (sheet.sourceCount() > 0) {
            chips.getChildren().add(chip(claimedBy(), "chip-outline"));
        }
        if (sheet.disputed()) {
            chips.getChildren().add(chip(Words.of("details.chipDisputed"), "chip-disputed"));
        }
        return chips;
    }

    /// Relays of one origin are one witness: said where it makes a difference.
    private String claimedBy() {
        int sources = sheet.sourceCount();
        int origins = sheet.originCount();
        return origins == sources
                ? Words.of("details.claimedBy", sources)
                : Words.of("details.claimedByOf", sources, origins);
    }

    private VBox facts() {
        VBox facts = new VBox();
        facts.getStyleClass().add("facts");
        facts.getChildren().add(line(sheet.when(), "fact", "details-when"));
        sheet.shownAs()
                .ifPresent(source -> {
                    String words = Words.of("details.shownAs", source);
                    facts.getChildren().addFirst(line(words, "shown-as", "details-shown-as"));
                });
        sheet.known()
                .ifPresent(known -> facts.getChildren().add(line(known, "known", "details-known")));
        if (!sheet.places().isEmpty()) {
            facts.getChildren().add(places());
        }
        sheet.routes().forEach(route -> facts.getChildren().add(route(route)));
        sheet.arrivals().forEach(arrival -> facts.getChildren().add(pace(arrival)));
        if (!sheet.quantities().isEmpty()) {
            facts.getChildren()
                    .add(line(String.join(" · ", sheet.quantities()), "fact", "details-quantity"));
        }
        if (!sheet.actors().isEmpty()) {
            facts.getChildren()
                    .add(line(String.join(" · ", sheet.actors()), "fact", "details-actors"));
        }
        return facts;
    }

    private TextFlow places() {
        TextFlow flow = DetailsWords.paragraph();
        flow.setId("details-places");
        String between = "";
        for (PlaceLine place : sheet.places()) {
            flow.getChildren().add(DetailsWords.run(between + place.name(), "fact"));
            String beside = place.second().map(name -> " " + name).orElse("");
            String vague = place.precision().map(words -> " (" + words + ")").orElse("");
            flow.getChildren().add(DetailsWords.run(beside + vague, "beside"));
            between = sheet.routes().isEmpty() ? ", " : " → ";
        }
        return flow;
    }

    private static VBox route(RouteLine route) {
        VBox box =
                new VBox(
                        DetailsWords.paragraph(
                                DetailsWords.run(route.distance(), "fact"),
                                DetailsWords.run(
                                        " " + Words.of("details.track", route.way()), "beside")),
                        DetailsWords.line(route.basis(), "standing"));
        route.paces().forEach(pace -> box.getChildren().add(pace(pace)));
        box.setAccessibleText(route.name());
        return box;
    }

    private static Label pace(PaceLine pace) {
        return DetailsWords.line(pace.words(), pace.impossible() ? "impossible" : "standing");
    }

    private static HBox graded(Grade grade) {
        String meaning = grade.sourceInWords() + ", " + grade.informationInWords();
        VBox words = new VBox(DetailsWords.line(EventSheet.capital(meaning), "said-by"));
        Optional.ofNullable(grade.reason())
                .ifPresent(
                        reason -> words.getChildren().add(DetailsWords.line(reason, "standing")));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new GradeBadge(grade), words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("graded");
        return row;
    }

    private List<DisputeView> contests(boolean contested) {
        return sheet.contests().stream()
                .filter(each -> each.contested() == contested)
                .map(DisputeView::new)
                .toList();
    }

    private List<Node> sources(BrowserLink browser) {
        List<Node> views = new ArrayList<>();
        for (SourceLine source : sheet.sources()) {
            views.add(new SourceView(source, browser, "details-source-" + (views.size() + 1)));
        }
        return views;
    }

    private List<Node> links(Consumer<String> select) {
        List<Node> rows = new ArrayList<>();
        for (LinkLine link : sheet.links()) {
            String particulars = link.relation() + " · " + WhenWords.brief(link.event().when());
            rows.add(
                    eventButton(
                            new EventRow(link.type(), look, link.event().title(), particulars, ""),
                            link.event().id(),
                            select));
        }
        return rows;
    }

    /// A row that selects its event.
    static EventButton eventButton(EventRow row, String event, Consumer<String> select) {
        EventButton button = new EventButton(row, () -> select.accept(event));
        button.setId("details-event-" + event);
        return button;
    }

    private void section(String name, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            VBox box = new VBox(DetailsWords.heading(name));
            box.getStyleClass().add("section-box");
            box.getChildren().addAll(nodes);
            getChildren().add(box);
        }
    }

    private static Label chip(String text, String style) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", style);
        return chip;
    }

    private static Label line(String text, String style, String id) {
        Label line = DetailsWords.line(text, style);
        line.setId(id);
        return line;
    }
}
