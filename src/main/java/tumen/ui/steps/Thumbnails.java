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

import java.util.Iterator;
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

    /// The pixels kept in all, four bytes each: 300 small pictures.
    private static final double KEPT = 300 * 320 * 180;

    private final Supplier<SnapshotPicture> pictures;
    private final Map<Key, Image> ready = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService painter =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("steps").factory());

    /// What decides how a step's picture looks, its number aside.
    private record Key(EventIndex index, Briefing frame, Step step, int width) {
        static Key of(Document document, Briefing briefing, int position, int width) {
            Step step = briefing.steps().get(position);
            return new Key(document.index(), briefing.withSteps(List.of()), step, width);
        }
    }

    /// Painted by what is asked for when it is first needed.
    public Thumbnails(Supplier<SnapshotPicture> pictures) {
        this.pictures = pictures;
    }

    /// Hands over the picture of a step, at once or later.
    public void paint(
            Document document, Briefing briefing, int position, Consumer<Image> receiver) {
        paint(document, briefing, position, 0, receiver);
    }

    /// Hands over the picture of a step where it is shown so many pixels wide; meanwhile the small
    /// one, if it is there.
    public void paint(
            Document document,
            Briefing briefing,
            int position,
            double shown,
            Consumer<Image> receiver) {
        Image small = ready.get(Key.of(document, briefing, position, WIDTH));
        if (small != null) {
            receiver.accept(small);
        }
        int width = Math.max(WIDTH, (int) Math.ceil(shown));
        hand(document, Key.of(document, briefing, position, width), receiver);
    }

    private void hand(Document document, Key key, Consumer<Image> receiver) {
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
            int height = Math.round(key.width() * 9f / 16);
            Image image = FxImage.of(pictures.get().paint(slide, key.width(), height));
            Platform.runLater(() -> {
                keep(key, image);
                receiver.accept(image);
            });
        } catch (RuntimeException problem) {
            LOG.error("the step {} could not be painted", key.step().id(), problem);
        }
    }

    /// Keeps a picture, and lets go of those not asked for the longest where they become too many.
    private void keep(Key key, Image image) {
        ready.put(key, image);
        double all = ready.values().stream().mapToDouble(Thumbnails::pixels).sum();
        Iterator<Image> eldest = ready.values().iterator();
        while (all > KEPT && eldest.hasNext()) {
            all -= pixels(eldest.next());
            eldest.remove();
        }
    }

    private static double pixels(Image image) {
        return image.getWidth() * image.getHeight();
    }
}
