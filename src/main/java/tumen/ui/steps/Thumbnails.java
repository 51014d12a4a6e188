package tumen.ui.steps;

import javafx.application.Platform;
import javafx.scene.image.Image;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.briefing.Slides;
import tumen.exporting.SnapshotPicture;
import tumen.index.EventIndex;
import tumen.model.Briefing;
import tumen.model.Step;
import tumen.scene.Slide;
import tumen.state.Document;
import tumen.ui.picture.FxImage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Small pictures of steps, painted beside the window one after another, each once until it is
/// edited. For the UI thread only.
public final class Thumbnails {
    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int KEPT = 200;

    private final Supplier<SnapshotPicture> pictures;
    private final Map<Key, Image> ready =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
                    return size() > KEPT;
                }
            };
    private final ExecutorService painter =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("steps").factory());

    /// What decides how a step's picture looks, its number aside.
    private record Key(EventIndex index, Briefing frame, Step step) {
        static Key of(Document document, Briefing briefing, int position) {
            Step step = briefing.steps().get(position);
            return new Key(document.index(), briefing.withSteps(List.of()), step);
        }
    }

    /// Painted by what is asked for when it is first needed.
    public Thumbnails(Supplier<SnapshotPicture> pictures) {
        this.pictures = pictures;
    }

    /// Hands over the picture of a step, at once or later.
    public void paint(
            Document document, Briefing briefing, int position, Consumer<Image> receiver) {
        Key key = Key.of(document, briefing, position);
        Image known = ready.get(key);
        if (known == null) {
            painter.execute(() -> paintNow(key, document, receiver));
        } else {
            receiver.accept(known);
        }
    }

    private void paintNow(Key key, Document document, Consumer<Image> receiver) {
        try {
            Briefing alone = key.frame().withSteps(List.of(key.step()));
            Slide slide = Slides.of(document, alone, 0).withPlace("");
            Image image = FxImage.of(pictures.get().paint(slide, WIDTH, HEIGHT));
            Platform.runLater(() -> {
                ready.put(key, image);
                receiver.accept(image);
            });
        } catch (RuntimeException problem) {
            LOG.error("the step {} could not be painted", key.step().id(), problem);
        }
    }
}
