package tumen.scene;

/// Text cut to the room there is.
final class TimelineText {
    /// A title is not worth showing with fewer characters left.
    static final int LEAST_CHARACTERS = 12;

    private static final String ELLIPSIS = "…";

    private TimelineText() {}

    /// The text if it fits, else its beginning with an ellipsis if at least so many characters
    /// remain, else nothing.
    static String fitted(String text, Type type, double room, TextMeasure measure, int least) {
        if (room <= 0) {
            return "";
        }
        if (measure.width(text, type) <= room) {
            return text;
        }
        int most = text.length() - 1;
        int fits = 0;
        while (fits < most) {
            int middle = (fits + most + 1) / 2;
            if (measure.width(cut(text, middle), type) <= room) {
                fits = middle;
            } else {
                most = middle - 1;
            }
        }
        return fits < least ? "" : cut(text, fits);
    }

    private static String cut(String text, int length) {
        boolean split = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, split ? length - 1 : length).stripTrailing() + ELLIPSIS;
    }
}
