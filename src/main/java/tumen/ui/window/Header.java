package tumen.ui.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.scene.CountWords;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.time.WhenWords;
import tumen.ui.Icon;
import tumen.ui.Steady;
import tumen.ui.command.CommandButton;
import tumen.ui.command.Desk;
import tumen.ui.command.Menus;
import tumen.ui.problems.ProblemReport;
import tumen.words.Words;

import java.util.OptionalLong;

/// The strip on top: menu, title, search, how many events are shown, reset, theme, export.
final class Header extends HBox {
    private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");

    private static final double LEAST_SEARCH = 100;

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label count = new Label();
    private final Steady counted = new Steady(count);
    private final MenuButton menu = new MenuButton();
    private final Region search;
    private final Button knownOn;
    private @Nullable Document described;

    Header(Desk desk, Region search, ReadOnlyObjectProperty<ProblemReport> report) {
        this.search = search;
        getStyleClass().add("header");
        menu.setId("menu");
        menu.setGraphic(new Icon(Feather.MENU));
        menu.setAccessibleText(Words.of("header.menu"));
        menu.setFocusTraversable(false);
        Menus.open(menu, desk);
        count.setId("count");
        count.getStyleClass().add("header-count");
        knownOn = CommandButton.icon("time.knownOn", desk);
        knownOn.setId("known-on");
        knownOn.getStyleClass().add("known-on");
        knownOn.setMinWidth(USE_PREF_SIZE);
        search.setMinWidth(LEAST_SEARCH);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        menu,
                        titles(warnings(desk, report)),
                        search,
                        knownOn,
                        counted,
                        CommandButton.labelled("events.reset", Words.of("header.reset"), desk),
                        gap,
                        CommandButton.icon("briefing.steps", desk),
                        CommandButton.labelled(
                                "briefing.present", Words.of("header.present"), desk),
                        CommandButton.icon("view.table", desk),
                        CommandButton.icon("view.theme", desk),
                        CommandButton.labelled("file.export", Words.of("header.export"), desk));
        desk.store().listen(this::show);
        show(desk.store().state());
    }

    private VBox titles(Hyperlink warnings) {
        title.getStyleClass().add("header-title");
        subtitle.getStyleClass().add("header-subtitle");
        title.setId("title");
        subtitle.setId("subtitle");
        HBox line = new HBox(subtitle, warnings);
        line.getStyleClass().add("header-line");
        VBox titles = new VBox(title, line);
        titles.getStyleClass().add("header-titles");
        return titles;
    }

    /// What gives way in a narrow window is the search, then the title, not what tells which events
    /// are shown.
    @Override
    protected void layoutChildren() {
        double others =
                getManagedChildren().stream()
                        .filter(child -> !child.equals(search))
                        .mapToDouble(child -> snapSizeX(child.prefWidth(-1)) + getSpacing())
                        .sum();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - others;
        search.setMaxWidth(Math.max(LEAST_SEARCH, room));
        super.layoutChildren();
    }

    /// Opens the menu.
    void showMenu() {
        menu.show();
    }

    /// Says how many warnings the open file has, and lists them when asked.
    private static Hyperlink warnings(Desk desk, ReadOnlyObjectProperty<ProblemReport> report) {
        Hyperlink warnings = new Hyperlink();
        warnings.setId("warnings");
        warnings.getStyleClass().add("header-warnings");
        warnings.setFocusTraversable(false);
        warnings.setOnAction(event -> desk.showProblems());
        warnings.textProperty().bind(report.map(ProblemReport::counts));
        warnings.visibleProperty().bind(report.map(found -> !found.problems().isEmpty()));
        warnings.managedProperty().bind(warnings.visibleProperty());
        return warnings;
    }

    private void show(AppState state) {
        Document document = state.document();
        if (described == null
                || described.index() != document.index()
                || described.modified() != document.modified()) {
            described = document;
            title.setText(document.project().title());
            subtitle.setText(DocumentWords.of(document));
        }
        OptionalLong day = state.view().filter().knownOn();
        knownOn.setText(
                day.isPresent()
                        ? Words.of("header.knownOn", WhenWords.briefDay(day.getAsLong()))
                        : Words.of("header.knownToday"));
        knownOn.pseudoClassStateChanged(EARLIER, day.isPresent());
        counted.say(CountWords.of(state));
    }
}
