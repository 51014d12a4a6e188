package tumen.ui.present;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import tumen.basemap.TileStore;
import tumen.briefing.Curtain;
import tumen.briefing.Talk;
import tumen.briefing.Tool;

import java.util.Locale;

/// What the audience sees: the slide, and the curtain over it. The pointer is gone while it rests.
final class AudienceView extends StackPane {
    private static final Duration RESTING = Duration.seconds(2);

    private final TalkScreen screen;
    private final Region curtain = new Region();
    private final PauseTransition resting = new PauseTransition(RESTING);
    private Cursor cursor = Cursor.DEFAULT;

    /// Paints over tiles of a store; `stale` is called when it would paint better now.
    AudienceView(TileStore tiles, Runnable stale) {
        setId("audience");
        TypeScale.follow(this);
        screen = new TalkScreen(tiles, stale);
        screen.setId("audience-screen");
        curtain.setId("audience-curtain");
        curtain.setMouseTransparent(true);
        getChildren().addAll(screen, curtain);
        resting.setOnFinished(event -> setCursor(Cursor.NONE));
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> wake());
        addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> wake());
        setCursor(Cursor.NONE);
    }

    /// The screen in it.
    TalkScreen screen() {
        return screen;
    }

    /// Shows what a talk says of it beside the slide.
    void show(Talk talk) {
        boolean drawn = talk.curtain() != Curtain.OPEN;
        curtain.setVisible(drawn);
        if (drawn) {
            curtain.getStyleClass().setAll(talk.curtain().name().toLowerCase(Locale.ROOT));
        }
        cursor = cursor(talk.tool());
    }

    /// The pointer over a screen while a tool is in the hand.
    static Cursor cursor(Tool tool) {
        return switch (tool) {
            case NONE -> Cursor.DEFAULT;
            case PEN -> Cursor.CROSSHAIR;
            case POINTER, SPOTLIGHT, MAGNIFIER -> Cursor.NONE;
        };
    }

    private void wake() {
        setCursor(cursor);
        resting.playFromStart();
    }
}
