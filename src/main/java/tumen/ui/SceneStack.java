package tumen.ui;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import tumen.geo.ViewSize;
import tumen.paint.AwtTextMeasure;
import tumen.paint.FxPainter;
import tumen.scene.Box;
import tumen.scene.Hit;
import tumen.scene.Leader;
import tumen.scene.Mark;
import tumen.scene.MarkBounds;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.Spoken;
import tumen.scene.SpokenScene;
import tumen.scene.TextMeasure;
import tumen.scene.Theme;
import tumen.state.AppState;
import tumen.state.ViewState;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The two scenes of one view on two canvases: its content, and above it what answers the pointer.
/// The content is made and painted again only when the index, what concerns it of the view, or the
/// size changed.
public final class SceneStack extends Region {
    /// How near the pointer must come to a mark, in pixels.
    private static final double REACH = 5;

    private final Canvas contentCanvas;
    private final Canvas overlayCanvas = new Canvas();
    private final FxPainter contentPainter;
    private final FxPainter overlayPainter = new FxPainter(overlayCanvas.getGraphicsContext2D());
    private final UnaryOperator<ViewState> concerning;
    private final Content makeContent;
    private final Overlay makeOverlay;
    private final @Nullable Ground ground;
    private Scene content = new Scene(new ViewSize(1, 1), List.of());
    private Scene overlay = content;
    private final SpokenMarks spoken = new SpokenMarks(this::press);
    private Voice voice = SpokenScene::of;
    private Consumer<Ref> pressed = _ -> {};
    private Object told = new Object();
    private Key painted = Key.unlikeAny(content.size());

    /// Makes what the view shows, and what exports take.
    @FunctionalInterface
    public interface Content {
        Scene of(AppState state, ViewSize size, Theme theme, TextMeasure measure);
    }

    /// Makes what lies above the content: hover, selection, handles.
    @FunctionalInterface
    public interface Overlay {
        Scene of(AppState state, Scene content, ViewSize size, Theme theme, TextMeasure measure);
    }

    /// What lies under the content, on the same canvas: a canvas of its own would be blended over
    /// the other in every frame.
    public interface Ground {
        /// Whether it has to be painted anew where nothing else changed.
        boolean isStale(AppState state);

        /// Covers the whole canvas.
        void paint(AppState state);
    }

    /// Tells what the content shows, for those who do not see it.
    @FunctionalInterface
    public interface Voice {
        List<Spoken> of(AppState state, Scene content, TextMeasure measure);
    }

    private record Key(Object index, Object changes, Object view, ViewSize size) {
        /// Equal to no other.
        static Key unlikeAny(ViewSize size) {
            return new Key(new Object(), new Object(), new Object(), size);
        }
    }

    /// Shows scenes made by two functions. `concerning` is the part of a view that the content
    /// depends on: two views that are equal in it have the same content.
    public SceneStack(
            UnaryOperator<ViewState> concerning, Content makeContent, Overlay makeOverlay) {
        this(new Canvas(), null, concerning, makeContent, makeOverlay);
    }

    /// Shows scenes as well, their content over a ground on a canvas that is given.
    public SceneStack(
            Canvas canvas,
            @Nullable Ground ground,
            UnaryOperator<ViewState> concerning,
            Content makeContent,
            Overlay makeOverlay) {
        this.contentCanvas = canvas;
        this.contentPainter = new FxPainter(canvas.getGraphicsContext2D());
        this.ground = ground;
        this.concerning = concerning;
        this.makeContent = makeContent;
        this.makeOverlay = makeOverlay;
        setMouseTransparent(true);
        getChildren().addAll(contentCanvas, overlayCanvas, spoken);
    }

    /// Makes and paints what changed.
    public void paint(AppState state) {
        ViewSize size = size();
        Theme theme = Theme.of(state.view().look());
        Key key = new Key(state.index(), state.changes(), concerning.apply(state.view()), size);
        boolean fresh = !key.equals(painted);
        if (fresh) {
            painted = key;
            content = makeContent.of(state, size, theme, AwtTextMeasure.INSTANCE);
        }
        if (ground == null && fresh) {
            contentPainter.paint(content);
        } else if (ground != null && (fresh || ground.isStale(state))) {
            ground.paint(state);
            contentPainter.paintOver(content);
        }
        Scene above = makeOverlay.of(state, content, size, theme, AwtTextMeasure.INSTANCE);
        if (!above.equals(overlay)) {
            overlay = above;
            overlayCanvas.setVisible(!overlay.marks().isEmpty());
            if (overlayCanvas.isVisible()) {
                overlayPainter.paint(overlay);
                confine(overlay);
            }
        }
        tell(state, fresh);
    }

    /// Has the content told by `voice` to those who do not see it; `pressed` is told what they
    /// press.
    public void speak(Voice voice, Consumer<Ref> pressed) {
        this.voice = voice;
        this.pressed = pressed;
    }

    /// The node that stands for the selection, where a screen reader finds the focus.
    public Node selection() {
        return spoken.selection();
    }

    private void press(Ref ref) {
        pressed.accept(ref);
    }

    private void tell(AppState state, boolean fresh) {
        Object now = List.of(state.index(), state.view().selection());
        boolean other = !now.equals(told);
        told = now;
        if (other) {
            spoken.select(SpokenScene.selection(state).orElse(""));
        }
        if (Platform.isAccessibilityActive() && (fresh || other)) {
            spoken.show(voice.of(state, content, AwtTextMeasure.INSTANCE));
        }
    }

    /// Has only that part of the overlay looked at where something is: blending a whole clear
    /// canvas over the view takes as long as the view itself.
    private void confine(Scene scene) {
        Box used = MarkBounds.of(new Mark.Group("", null, scene.marks()), AwtTextMeasure.INSTANCE);
        double left = Math.floor(Math.max(0, used.x()));
        double top = Math.floor(Math.max(0, used.y()));
        double right = Math.ceil(Math.min(scene.size().width(), used.right()));
        double bottom = Math.ceil(Math.min(scene.size().height(), used.bottom()));
        overlayCanvas.setVisible(left < right && top < bottom);
        overlayCanvas.setClip(new Rectangle(left, top, right - left, bottom - top));
    }

    /// Makes the next painting paint everything, as when something outside the state changed.
    public void invalidate() {
        painted = Key.unlikeAny(size());
    }

    /// The size of the view.
    public ViewSize size() {
        return new ViewSize(getWidth(), getHeight());
    }

    /// The content painted last.
    public Scene content() {
        return content;
    }

    /// The overlay painted last.
    public Scene overlay() {
        return overlay;
    }

    /// What is under a point: in the overlay before the content.
    public Ref at(double x, double y) {
        return Hit.at(overlay, AwtTextMeasure.INSTANCE, x, y, REACH)
                .or(() -> Hit.at(content, AwtTextMeasure.INSTANCE, x, y, REACH))
                .map(Mark::ref)
                .orElse(Ref.NONE);
    }

    /// The content painted last, where it stands in the window.
    public Leader.View placed() {
        Point2D corner = localToScene(0, 0);
        return new Leader.View(content, corner.getX(), corner.getY());
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(contentCanvas, overlayCanvas)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        invalidate();
    }
}
