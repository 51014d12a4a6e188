package tumen.ui.timeline;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.geo.WorldPoint;
import tumen.scene.Leader;
import tumen.scene.OverviewScene;
import tumen.scene.Scene;
import tumen.scene.SpokenScene;
import tumen.scene.TextMeasure;
import tumen.scene.Theme;
import tumen.scene.TimelineLayout;
import tumen.scene.TimelineOverlay;
import tumen.scene.TimelineScene;
import tumen.state.AppState;
import tumen.state.Store;
import tumen.state.ViewState;
import tumen.time.WhenWords;
import tumen.ui.Flight;
import tumen.ui.Repaint;
import tumen.ui.SceneStack;
import tumen.ui.SelectionMenu;
import tumen.ui.SpokenPress;
import tumen.ui.command.Desk;
import tumen.words.Words;

import java.util.List;

/// The timeline and the overview strip below it.
public final class TimelinePane extends VBox {
    private final Store store;
    private final TimelinePointer pointer;
    private final TimelineCarry carry;
    private static final MapCamera ANYWHERE = new MapCamera(new WorldPoint(0.5, 0.5), 1);

    private final SceneStack events =
            new SceneStack(TimelinePane::time, TimelineScene::of, this::above);
    private final SceneStack overview =
            new SceneStack(
                    TimelinePane::time,
                    OverviewScene::of,
                    (state, content, size, theme, measure) -> new Scene(size, List.of()));

    /// Shows the state of the desk's store.
    public TimelinePane(Desk desk, Flight flight) {
        store = desk.store();
        setId("timeline");
        getStyleClass().add("view-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Words.of("timeline.spoken"));
        setMinHeight(TimelineLayout.OVERVIEW + 206);
        events.setId("timeline-events");
        overview.setId("overview");
        events.setMouseTransparent(false);
        overview.setMouseTransparent(false);
        overview.setMinHeight(TimelineLayout.OVERVIEW);
        overview.setPrefHeight(TimelineLayout.OVERVIEW);
        VBox.setVgrow(events, Priority.ALWAYS);
        getChildren().addAll(events, overview);
        events.speak(SpokenScene::ofTimeline, ref -> SpokenPress.select(store, ref));
        SpokenPress.follow(this, store);
        Repaint repaint = new Repaint(this, this::paint);
        carry = new TimelineCarry(desk, events, repaint::request);
        pointer = new TimelinePointer(this, events, store, flight, carry);
        SelectionMenu.on(events, desk, events::at, (x, _) -> beside(desk, x));
        new OverviewPointer(overview, store, flight);
        store.listen(state -> repaint.request());
        layoutBoundsProperty().addListener((_, _, _) -> repaint.request());
    }

    private List<MenuItem> beside(Desk desk, double x) {
        long day =
                (long)
                        Math.floor(
                                TimelineLayout.scale(events.size(), store.state().view().window())
                                        .day(x));
        return List.of(
                SelectionMenu.item(
                        "new-event-then",
                        Words.of("edit.eventOn", WhenWords.briefDay(day)),
                        () -> desk.editor().newEvent(day)));
    }

    private Scene above(
            AppState state, Scene content, ViewSize size, Theme theme, TextMeasure measure) {
        return TimelineOverlay.of(state, content, size, theme, measure)
                .with(carry.marks(state, size, theme, measure));
    }

    /// The part above the overview, whose size the layout tells.
    public Region events() {
        return events;
    }

    /// The timeline's content painted last.
    public Scene content() {
        return events.content();
    }

    /// The timeline's content painted last, where it stands in the window.
    public Leader.View placed() {
        return events.placed();
    }

    /// A view without where its map looks.
    private static ViewState time(ViewState view) {
        return view.withCamera(ANYWHERE);
    }

    /// Puts what is carried back, or the tip away; false if there is none.
    public boolean putAway() {
        if (carry.isCarrying()) {
            carry.end(false);
            return true;
        }
        return pointer.putAway();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM && SpokenPress.anySelected(store)
                ? events.selection()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void paint() {
        events.paint(store.state());
        overview.paint(store.state());
    }
}
