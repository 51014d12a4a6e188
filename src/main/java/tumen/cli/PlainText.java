package tumen.cli;

/// Text from a file made harmless where it is printed.
final class PlainText {
    private PlainText() {}

    /// One line without control characters, so that nothing in a file can steer a terminal.
    static String of(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /// A cell no spreadsheet takes for a formula.
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /// A JSON string with its quotes.
    static String json(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ' || letter == 0x7F || Character.isSurrogate(letter)) {
                quoted.append("\\u%04x".formatted((int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
