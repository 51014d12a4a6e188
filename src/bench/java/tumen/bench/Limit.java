package tumen.bench;

import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.made.MadeProject;
import tumen.scene.TimelineLayout;
import tumen.state.AppState;
import tumen.time.TimeScale;

/// What no drawing of a story can beat: a bare loop over its arrays that counts events into pixels
/// and fills a raster with the counts.
final class Limit {
    private static final int REPETITIONS = 15;

    private Limit() {}

    /// The milliseconds of counting into the pixel columns of a timeline with a lane a type.
    static double timeline(Story story, TimeScale scale, ViewSize size) {
        int width = (int) Math.max(1, size.width());
        int height = (int) Math.max(1, size.height());
        int[] raster = new int[width * height];
        return median(() -> {
            int[] counts = new int[MadeProject.TYPES * width];
            double factor = scale.pixelsPerDay();
            double from = scale.window().from();
            for (int row = 0; row < story.events(); row++) {
                int column = (int) ((story.days()[row] - from) * factor);
                if (column >= 0 && column < width) {
                    counts[story.types()[row] * width + column]++;
                }
            }
            int lane = Math.max(1, height / MadeProject.TYPES);
            for (int y = 0; y < height; y++) {
                int start = Math.min(MadeProject.TYPES - 1, y / lane) * width;
                for (int x = 0; x < width; x++) {
                    raster[y * width + x] = counts[start + x];
                }
            }
        });
    }

    /// The milliseconds of counting into the pixels of a map.
    static double map(Story story, MapCamera camera, ViewSize size) {
        int width = (int) Math.max(1, size.width());
        int height = (int) Math.max(1, size.height());
        return median(() -> {
            int[] raster = new int[width * height];
            double world = camera.worldPixels();
            double left = camera.centre().x() * world - size.width() / 2;
            double top = camera.centre().y() * world - size.height() / 2;
            for (int row = 0; row < story.events(); row++) {
                int x = (int) (story.xs()[row] * world - left);
                int y = (int) (story.ys()[row] * world - top);
                if (x >= 0 && x < width && y >= 0 && y < height) {
                    raster[y * width + x]++;
                }
            }
        });
    }

    /// The milliseconds of both views at once, as the window shows them.
    static double both(Bench bench) {
        AppState state = bench.state();
        ViewSize timeline = state.layout().timeline();
        TimeScale scale = TimelineLayout.scale(timeline, state.view().window());
        return timeline(bench.story(), scale, timeline)
                + map(bench.story(), state.view().camera(), state.layout().map());
    }

    /// The median milliseconds of a loop.
    static double median(Runnable loop) {
        Samples.Collector taken = new Samples.Collector(REPETITIONS, REPETITIONS, 5);
        while (!taken.isFull()) {
            long began = System.nanoTime();
            loop.run();
            taken.add((System.nanoTime() - began) / 1e6);
        }
        return taken.samples().median();
    }
}
