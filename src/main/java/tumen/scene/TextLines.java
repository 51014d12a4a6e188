package tumen.scene;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a width.
final class TextLines {
    private static final String ELLIPSIS = "…";

    private TextLines() {}

    /// Breaks a text between words into at most `most` lines; what does not fit ends in an
    /// ellipsis.
    static List<String> wrapped(
            String text, Type type, double width, int most, TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean last = lines.size() == most - 1;
            if (last || line.isEmpty() || measure.width(longer, type) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                lines.add(cut(line.toString(), type, width, measure));
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(cut(line.toString(), type, width, measure));
        return lines;
    }

    /// The text itself if it fits, else as much of its start as fits with an ellipsis.
    static String cut(String text, Type type, double width, TextMeasure measure) {
        if (measure.width(text, type) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && measure.width(text.substring(0, end) + ELLIPSIS, type) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// Sets items one after another, parted by dots, into at most `most` lines without breaking
    /// one; those left over are counted at the end as `+ 3 more`.
    static List<String> items(
            String lead,
            List<String> items,
            Type type,
            double width,
            int most,
            TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        String line = lead;
        for (int at = 0; at < items.size(); at++) {
            int after = items.size() - at - 1;
            String item =
                    line.equals(lead) || line.isEmpty() ? items.get(at) : " · " + items.get(at);
            boolean lastLine = lines.size() == most - 1;
            String reserve = lastLine && after > 0 ? more(after + 1) : "";
            if (measure.width(line + item + reserve, type) <= width) {
                line += item;
            } else if (lastLine) {
                lines.add(cut(line + more(after + 1), type, width, measure));
                return lines;
            } else {
                lines.add(cut(line, type, width, measure));
                line = items.get(at);
            }
        }
        lines.add(cut(line, type, width, measure));
        return lines;
    }

    private static String more(int count) {
        return " " + Words.of("words.more", count);
    }
}
