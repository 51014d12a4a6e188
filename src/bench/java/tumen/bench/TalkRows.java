package tumen.bench;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import tumen.briefing.Slides;
import tumen.model.Briefing;
import tumen.model.Step;
import tumen.state.Intent;
import tumen.state.StepChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What an audience waits for, with the presenter's console open: the first frame of a step after a
/// key, and every frame of the way between two steps.
final class TalkRows {
    private static final int STEPS = 4;
    private static final int KEYS = 24;
    private static final double NEARER = 1.5;
    private static final double SHARE = 0.6;
    private static final double WAY_SECONDS = 0.9;
    private static final double MOST_SECONDS = 12;
    private static final long REST = TimeUnit.MILLISECONDS.toNanos(1600);

    private TalkRows() {}

    /// From a key pressed at a step at rest to the first frame of the way to another.
    static Row.Outcome firstFrame(Bench bench) {
        Scene audience = begin(bench);
        Samples.Collector taken = new Samples.Collector(STEPS, KEYS, Double.MAX_VALUE);
        for (int pressed = 0; !taken.isFull(); pressed++) {
            KeyCode key = key(pressed);
            rest();
            taken.add(
                    Frames.of(
                                    audience,
                                    new Samples.Collector(0, 1, 1),
                                    _ -> press(audience, key),
                                    () -> true)
                            .median());
        }
        end(audience);
        return Row.Outcome.of(taken.samples());
    }

    /// Frame after frame on the way between steps, each begun from rest.
    static Row.Outcome way(Bench bench) {
        Scene audience = begin(bench);
        Samples.Collector taken = new Samples.Collector(60, 300, MOST_SECONDS);
        for (int pressed = 0; !taken.isFull(); pressed++) {
            KeyCode key = key(pressed);
            rest();
            taken.addAll(
                    Frames.of(
                            audience,
                            Samples.Collector.during(300, WAY_SECONDS),
                            frame -> {
                                if (frame == 0) {
                                    press(audience, key);
                                }
                            },
                            () -> true));
        }
        end(audience);
        return Row.Outcome.of(taken.samples());
    }

    /// To the last step and back again.
    private static KeyCode key(int pressed) {
        return pressed / (STEPS - 1) % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
    }

    private static void rest() {
        long end = System.nanoTime() + REST;
        Bench.until(() -> System.nanoTime() - end > 0);
    }

    /// Presents a briefing of views of the story, each nearer, and shows the console.
    private static Scene begin(Bench bench) {
        List<Step> steps = new ArrayList<>();
        bench.send(new Intent.Reset());
        for (int step = 0; step < STEPS; step++) {
            String id = "s" + step;
            steps.add(
                    Step.of(id, "A step of a talk", Slides.captured(bench.state()))
                            .withWords("A step of a talk", "What is said of it.", ""));
            double middle = bench.state().view().window().middle();
            bench.send(new Intent.ZoomMapCentre(NEARER), new Intent.ZoomTime(middle, SHARE));
        }
        Briefing briefing = Briefing.empty("talk", "A talk").withSteps(steps);
        bench.send(new Intent.EditBriefings(List.of(briefing), StepChoice.FIRST));
        Bench.on(() -> press(bench.window().getScene(), KeyCode.F5));
        Bench.until(() -> Bench.on(() -> talk("audience")).isPresent());
        Scene audience = Bench.on(() -> talk("audience")).orElseThrow();
        Bench.on(() -> press(audience, KeyCode.C));
        Bench.until(() -> Bench.on(() -> talk("console")).isPresent());
        rest();
        return audience;
    }

    private static void end(Scene audience) {
        Bench.on(() -> {
            press(audience, KeyCode.ESCAPE);
            return press(audience, KeyCode.ESCAPE);
        });
        Bench.until(() -> Bench.on(() -> talk("audience")).isEmpty());
    }

    private static Optional<Scene> talk(String id) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && id.equals(scene.getRoot().getId()))
                .findFirst();
    }

    private static boolean press(Scene scene, KeyCode key) {
        Event.fireEvent(
                scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        return true;
    }
}
