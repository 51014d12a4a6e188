package tumen.exporting;

import tumen.briefing.Clearance;
import tumen.briefing.Slides;
import tumen.model.Briefing;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.scene.Slide;
import tumen.state.Document;
import tumen.storage.PackWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// Packs a briefing for a machine without a network: the project as its release level may see it,
/// this briefing alone and no other view, a picture of every step.
public final class BriefingPack {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private BriefingPack() {}

    /// Writes a pack, whole or not at all.
    ///
    /// @throws tumen.briefing.ReleaseException if the briefing must not leave at its level
    /// @throws java.util.concurrent.CancellationException when `progress` gives up
    public static void write(
            SnapshotPicture pictures,
            Document document,
            Briefing briefing,
            Path file,
            Progress progress)
            throws IOException {
        List<Slide> slides = Slides.of(document, briefing);
        Watch watch = new Watch(progress, slides.size());
        List<byte[]> painted = new ArrayList<>();
        for (Slide slide : slides) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(pictures.paint(slide, WIDTH, HEIGHT), "png", png);
            painted.add(png.toByteArray());
            watch.did(1);
        }
        Project project =
                Clearance.of(document, briefing)
                        .project()
                        .withBriefings(List.of(briefing))
                        .withViews(List.of());
        PackWriter.write(project, painted, file);
    }
}
