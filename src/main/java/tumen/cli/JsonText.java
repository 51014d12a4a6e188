package tumen.cli;

/// Text as JSON writes it, control characters escaped.
final class JsonText {
    private JsonText() {}

    /// A JSON string with its quotes.
    static String of(String text) {
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
