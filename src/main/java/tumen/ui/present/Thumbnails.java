package tumen.ui.present;

import javafx.application.Platform;
import javafx.scene.image.Image;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.briefing.Shown;
import tumen.ui.picture.FxImage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Small pictures of a talk's steps, painted beside the window one after another, each once.
final class Thumbnails implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private final Lecture lecture;
    private final Map<Integer, Image> ready = new LinkedHashMap<>();
    private final ExecutorService painter =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("steps").factory());

    Thumbnails(Lecture lecture) {
        this.lecture = lecture;
    }

    /// Hands over the picture of a step, at once or later, on the UI thread.
    void paint(int position, Consumer<Image> receiver) {
        Image known = ready.get(position);
        if (known == null) {
            painter.execute(() -> paintNow(position, receiver));
        } else {
            receiver.accept(known);
        }
    }

    private void paintNow(int position, Consumer<Image> receiver) {
        try {
            Image image =
                    FxImage.of(
                            lecture.pictures()
                                    .paint(lecture.slide(Shown.step(position)), WIDTH, HEIGHT));
            Platform.runLater(() -> {
                ready.put(position, image);
                receiver.accept(image);
            });
        } catch (RuntimeException problem) {
            LOG.error("step {} could not be painted", position + 1, problem);
        }
    }

    @Override
    public void close() {
        painter.shutdownNow();
    }
}
