package tumen.scene;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a width.
final class TextLines {
    private static final String ELLIPSIS = "…";

    private TextLines() {}

    /// Breaks a text between words, and a word longer than a line where the line ends, into at most
    /// `most` lines; what does not fit ends in an ellipsis.
    static List<String> wrapped(
            String text, Type type, double width, int most, TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text, type, width, measure)) {
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

    private static List<String> words(String text, Type type, double width, TextMeasure measure) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            int end = fitting(rest, "", type, width, measure);
            while (end > 0 && end < rest.length()) {
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
                end = fitting(rest, "", type, width, measure);
            }
            words.add(rest);
        }
        return words;
    }

    /// How much of the start of a text fits if something follows it.
    private static int fitting(
            String text, String after, Type type, double width, TextMeasure measure) {
        int end = text.length();
        while (end > 0 && measure.width(text.substring(0, end) + after, type) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }

    /// The text itself if it fits, else as much of its start as fits with an ellipsis.
    static String cut(String text, Type type, double width, TextMeasure measure) {
        if (measure.width(text, type) <= width) {
            return text;
        }
        int end = fitting(text, ELLIPSIS, type, width, measure);
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
