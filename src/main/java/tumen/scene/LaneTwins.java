package tumen.scene;

import tumen.claim.Aspect;
import tumen.claim.Comparison;
import tumen.claim.Difference;
import tumen.claim.SourceWords;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.time.Edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Where the twins of an event's competing dates stand and where the words are that say whose they
/// are: on the line from the event if they fit there, else beyond the outermost twin.
final class LaneTwins {
    /// Between words and what stands beside them.
    static final double GAP = 5;

    static final Type WORDS = Type.TINY;

    private static final double WIDEST = 240;

    private final double size;
    private final TextMeasure measure;
    private final List<LaneTwin> twins = new ArrayList<>();

    private LaneTwins(double size, TextMeasure measure) {
        this.size = size;
        this.measure = measure;
    }

    /// The twins of an event with a symbol at an x; with what belongs to it, such as the certain
    /// part of its bar, it reaches from `left` to `right`.
    static List<LaneTwin> of(
            NavigableMap<Double, String> sources,
            double symbol,
            double left,
            double right,
            double size,
            TextMeasure measure) {
        LaneTwins twins = new LaneTwins(size, measure);
        twins.side(sources.tailMap(symbol, true), right, 1);
        twins.side(sources.headMap(symbol, false).descendingMap(), left, -1);
        return List.copyOf(twins.twins);
    }

    /// The dates of an event's claims that contradict its own, in pixels, with who gives them.
    static NavigableMap<Double, String> sources(
            Event event, Catalogue catalogue, boolean ranges, double pixelsPerDay, double size) {
        TreeMap<Double, String> sources = new TreeMap<>();
        for (Difference other : Comparison.of(event, catalogue).differences(Aspect.TIME)) {
            Edtf when = other.claim().when();
            if (when != null) {
                double x = LaneItem.symbol(TimelineDate.of(when, ranges), pixelsPerDay, size);
                if (Double.isFinite(x)) {
                    sources.putIfAbsent(x, SourceWords.brief(other.claim(), catalogue));
                }
            }
        }
        return sources;
    }

    /// From the event outwards; `way` is 1 to the right, -1 to the left.
    private void side(Map<Double, String> sources, double edge, int way) {
        double inner = edge;
        String waiting = "";
        int left = sources.size();
        for (Map.Entry<Double, String> source : sources.entrySet()) {
            double at = source.getKey();
            String words =
                    waiting.isEmpty() ? source.getValue() : waiting + " · " + source.getValue();
            String text = TimelineText.fitted(words, WORDS, WIDEST, measure, 1);
            double width = measure.width(text, WORDS);
            double outer = at - way * size / 2;
            boolean last = --left == 0;
            if (waiting.isEmpty() && way * (outer - inner) >= width + 2 * GAP) {
                twins.add(new LaneTwin(at, text, (inner + outer - width) / 2, width));
            } else if (last) {
                double beside = at + way * (size / 2 + GAP);
                twins.add(new LaneTwin(at, text, way > 0 ? beside : beside - width, width));
            } else {
                twins.add(new LaneTwin(at, "", at, 0));
                waiting = words;
            }
            inner = at + way * size / 2;
        }
    }
}
