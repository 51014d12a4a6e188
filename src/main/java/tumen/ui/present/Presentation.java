package tumen.ui.present;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;

import tumen.briefing.Detour;
import tumen.briefing.Switch;
import tumen.briefing.Talk;
import tumen.briefing.TalkOrder;
import tumen.briefing.TalkStore;
import tumen.briefing.Wandering;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.paint.AwtTextMeasure;
import tumen.scene.Hit;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.SlideScene;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.ui.EventRefs;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// A talk being given in the windows of a room, from its first step shown to its end.
final class Presentation implements Lectern {
    private static final double REACH = 5;

    private final Lecture lecture;
    private final Room room;
    private final BiConsumer<Lecture, Ending> over;
    private final TalkStore talk;
    private final TalkFrames frames;
    private final TalkWindows windows;
    private final Painting painting = new Painting();
    private final ListChangeListener<Rectangle2D> plugged = change -> arrange();
    private final Ticking ticking = new Ticking(this::tick);

    /// At which step a talk ended, from 0, and the seconds spent on each.
    record Ending(int position, List<Double> spent) {}

    /// Begins at a step; `over` is told how it ended.
    Presentation(Lecture lecture, Room room, int position, BiConsumer<Lecture, Ending> over) {
        this.lecture = lecture;
        this.room = room;
        this.over = over;
        talk = new TalkStore(lecture.plan(), position, room.clock());
        frames = new TalkFrames(lecture, talk.talk(), room.still());
        windows = new TalkWindows(lecture, this, talk::talk, painting::start, this::wandered);
        talk.listen(this::follow);
        room.screens().addListener(plugged);
        arrange();
        painting.start();
    }

    /// Brings it to the front again.
    void focus() {
        windows.focus();
    }

    @Override
    public void send(TalkOrder order) {
        boolean pressed = !(order instanceof TalkOrder.Point || order instanceof TalkOrder.Unpoint);
        if (pressed) {
            frames.arrive();
        }
        talk.send(order);
    }

    @Override
    public void click(ViewPoint at) {
        if (talk.talk().shown().detour().isEmpty()) {
            send(new TalkOrder.Move(1));
            return;
        }
        List<String> events = EventRefs.of(frames.own().state(), at(scene(), at));
        if (!events.isEmpty()) {
            wander(wandering().after(new Intent.Select(events)));
        }
    }

    @Override
    public void drag(ViewPoint began, ViewPoint at, ViewPoint to) {
        wander(wandering().dragged(began, at, to));
    }

    @Override
    public void zoom(ViewPoint at, double levels) {
        wander(wandering().zoomed(at, levels));
    }

    @Override
    public void notes(int steps) {
        windows.resizeNotes(steps);
    }

    @Override
    public void keepDetour() {
        if (talk.talk().shown().detour().isPresent()) {
            int position = talk.talk().position();
            lecture.keep(frames.own(), position);
            send(new TalkOrder.Replan(lecture.plan(), position + 1));
        }
    }

    @Override
    public AppState state() {
        return wandering().state();
    }

    /// What was found is shown, and the search put away once it has led there.
    private void wandered(AppState state) {
        wander(Detour.of(state));
        Platform.runLater(() -> {
            if (talk.talk().has(Switch.SEARCH)) {
                send(new TalkOrder.Toggle(Switch.SEARCH));
            }
        });
    }

    private void wander(Detour detour) {
        send(new TalkOrder.Wander(detour));
    }

    private Wandering wandering() {
        SlideScene scene = scene();
        AppState state = lecture.slide(talk.talk().shown()).state();
        return new Wandering(scene, state.fitted(scene.layout().panes()));
    }

    private SlideScene scene() {
        return frames.own(talk.now(), windows.screen()).slide();
    }

    /// What is at a point of a screen.
    private static Ref at(SlideScene scene, ViewPoint share) {
        ViewSize page = scene.layout().page();
        return Stream.of(SlideScene.STRIP, SlideScene.MAP)
                .flatMap(name -> scene.layer(name).stream())
                .flatMap(layer ->
                        Hit.at(
                                layer.scene(),
                                AwtTextMeasure.INSTANCE,
                                share.x() * page.width() - layer.box().x(),
                                share.y() * page.height() - layer.box().y(),
                                REACH)
                                .stream())
                .findFirst()
                .map(Mark::ref)
                .orElse(Ref.NONE);
    }

    private void tick() {
        talk.send(new TalkOrder.Tick());
        windows.show(talk.talk(), talk.now(), room.day().get());
    }

    private void follow(Talk now) {
        if (now.over()) {
            end(now);
        } else {
            frames.follow(now, talk.now());
            arrange();
            painting.start();
        }
    }

    private void arrange() {
        windows.arrange(room.screens(), talk.talk());
        windows.show(talk.talk(), talk.now(), room.day().get());
    }

    private void end(Talk now) {
        painting.stop();
        ticking.close();
        room.screens().removeListener(plugged);
        windows.close();
        lecture.plans().close();
        over.accept(
                lecture,
                new Ending(now.position(), now.timer().spentWith(now.position(), talk.now())));
    }

    /// Paints in pulses for as long as something moves.
    private final class Painting extends AnimationTimer {
        @Override
        public void handle(long nanos) {
            double now = talk.now();
            boolean moving = frames.areMoving(now);
            windows.paint(frames, talk.talk(), now);
            if (!moving) {
                windows.expectNext(frames, this::start);
                stop();
            }
        }
    }
}
