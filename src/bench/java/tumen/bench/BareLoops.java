package tumen.bench;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import tumen.model.Event;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The least work that could answer what is measured beside drawing, in milliseconds on one thread.
final class BareLoops {
    private BareLoops() {}

    /// Looking for a word in every title.
    static double search(Story story, String word) {
        int[] found = new int[1];
        return Limit.median(() -> {
            for (Event event : story.document().project().events()) {
                if (event.title().contains(word)) {
                    found[0]++;
                }
            }
        });
    }

    /// The distance from a point to every event, the nearest remembered.
    static double nearest(Story story, double x, double y) {
        double[] best = new double[1];
        return Limit.median(() -> {
            best[0] = Double.POSITIVE_INFINITY;
            for (int row = 0; row < story.events(); row++) {
                double dx = story.xs()[row] - x;
                double dy = story.ys()[row] - y;
                best[0] = Math.min(best[0], dx * dx + dy * dy);
            }
        });
    }

    /// Walking through the tokens of a file and keeping nothing.
    static double tokens(Path file) throws IOException {
        long began = System.nanoTime();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser =
                        new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    parser.getStringLength();
                }
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
