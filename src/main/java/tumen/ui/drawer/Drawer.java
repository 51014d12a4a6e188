package tumen.ui.drawer;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import tumen.scene.Box;
import tumen.settings.DrawerLayout;
import tumen.ui.Icon;
import tumen.ui.Looks;
import tumen.words.Words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// The map and, while one is asked for, a page below it.
public final class Drawer extends SplitPane {
    private static final double MAP_SHARE = 0.5;
    private static final double LEAST_HEIGHT = 120;

    private final Map<DrawerPage, Supplier<Region>> makers;
    private final Map<DrawerPage, Region> pages = new EnumMap<>(DrawerPage.class);
    private final Map<DrawerPage, ToggleButton> tabs = new EnumMap<>(DrawerPage.class);
    private final HBox tools = new HBox();
    private final BorderPane body = new BorderPane();
    private double share = MAP_SHARE;

    /// Begins with the map alone; pages are made when they are first asked for.
    public Drawer(Region map, Map<DrawerPage, Supplier<Region>> makers) {
        this.makers = new EnumMap<>(makers);
        setOrientation(Orientation.VERTICAL);
        getStylesheets().add(Looks.sheet(Drawer.class, "drawer.css"));
        body.setId("drawer");
        body.getStyleClass().add("drawer");
        body.setMinHeight(LEAST_HEIGHT);
        getItems().add(map);
        SplitPane.setResizableWithParent(body, false);
    }

    /// The box of the window the open page covers; none when the map is alone.
    public List<Box> covered() {
        if (!getItems().contains(body)) {
            return List.of();
        }
        Bounds bounds = body.localToScene(body.getLayoutBounds());
        return List.of(
                new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
    }

    /// Shows a page; puts the drawer away if it is shown already.
    public void toggle(DrawerPage page) {
        if (isShown(page)) {
            close();
        } else {
            open(page);
        }
    }

    /// The page that is shown.
    public Optional<Region> shown() {
        return getItems().contains(body)
                ? Optional.of((Region) body.getCenter())
                : Optional.empty();
    }

    private boolean isShown(DrawerPage page) {
        return shown().filter(pane -> pane.equals(pages.get(page))).isPresent();
    }

    /// What it is like now, to be kept.
    public DrawerLayout kept() {
        boolean open = getItems().contains(body);
        return new DrawerLayout(
                tabs.entrySet().stream()
                        .filter(tab -> open && tab.getValue().isSelected())
                        .map(tab -> tab.getKey().word())
                        .findFirst(),
                open ? getDividerPositions()[0] : share);
    }

    /// Shows what was kept, without taking the focus.
    public void restore(DrawerLayout kept) {
        share = Math.clamp(kept.map(), 0, 1);
        kept.page().flatMap(DrawerPage::of).ifPresent(this::show);
    }

    /// Shows a page and gives it the focus.
    public void open(DrawerPage page) {
        show(page);
        Objects.requireNonNull(pages.get(page)).requestFocus();
    }

    private void show(DrawerPage page) {
        if (body.getTop() == null) {
            body.setTop(bar());
        }
        Region pane = pages.computeIfAbsent(page, this::made);
        body.setCenter(pane);
        tools.getChildren().setAll(pane instanceof DrawerTools its ? its.tools() : List.of());
        tools.getChildren().forEach(Drawer::keepWhole);
        tabs.forEach((each, tab) -> tab.setSelected(each == page));
        if (!getItems().contains(body)) {
            getItems().add(body);
            setDividerPositions(share);
        }
    }

    private Region made(DrawerPage page) {
        return Objects.requireNonNull(makers.get(page)).get();
    }

    private void close() {
        share = getDividerPositions()[0];
        getItems().remove(body);
        body.setCenter(null);
        getItems().getFirst().requestFocus();
    }

    private static void keepWhole(Node tool) {
        if (tool instanceof Labeled words) {
            words.setMinWidth(USE_PREF_SIZE);
        }
    }

    private HBox bar() {
        WrappingRow front = new WrappingRow();
        front.getStyleClass().add("drawer-tabs");
        makers.keySet().forEach(page -> front.getChildren().add(tab(page)));
        tools.getStyleClass().add("drawer-tools");
        TwoEnds ends = new TwoEnds(front, tools);
        HBox.setHgrow(ends, Priority.ALWAYS);
        HBox bar = new HBox(ends, closeButton());
        bar.getStyleClass().add("drawer-bar");
        return bar;
    }

    private Node tab(DrawerPage page) {
        ToggleButton tab = new ToggleButton(page.label());
        tab.setId("drawer-" + page.word());
        tab.getStyleClass().add("drawer-tab");
        tab.setOnAction(_ -> open(page));
        tabs.put(page, tab);
        return tab;
    }

    private Node closeButton() {
        Button close = new Button();
        close.setId("drawer-close");
        close.setGraphic(new Icon(Feather.X));
        close.getStyleClass().add("drawer-close");
        close.setTooltip(new Tooltip(Words.of("drawer.away")));
        close.setAccessibleText(Words.of("drawer.away"));
        close.setOnAction(_ -> close());
        return close;
    }
}
