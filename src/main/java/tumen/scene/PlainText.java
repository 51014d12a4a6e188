package tumen.scene;

/// Text from a file made harmless wherever it is shown, printed or exported: one line, nothing that
/// steers a terminal, reverses its neighbours or breaks a document.
public final class PlainText {
    private static final char UNKNOWN = '\uFFFD';

    private PlainText() {}

    /// The text without line ends and control characters (a space instead of each run of them),
    /// without characters that force a direction, and with broken surrogates shown as unknown.
    public static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (kind(text, at) != Kind.PLAIN) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            Kind kind = kind(text, at);
            if (kind == Kind.CONTROL && !gap) {
                plain.append(' ');
            } else if (kind == Kind.BROKEN) {
                plain.append(UNKNOWN);
            } else if (kind == Kind.PLAIN) {
                plain.append(text.charAt(at));
            }
            gap = kind == Kind.CONTROL;
        }
        return plain.toString();
    }

    private static Kind kind(String text, int at) {
        char letter = text.charAt(at);
        if (letter >= ' ' && letter < 0x7F) {
            return Kind.PLAIN;
        }
        if (Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029) {
            return Kind.CONTROL;
        }
        if ((letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069)) {
            return Kind.DIRECTION;
        }
        boolean paired =
                (Character.isHighSurrogate(letter)
                                && at + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(at + 1)))
                        || (Character.isLowSurrogate(letter)
                                && at > 0
                                && Character.isHighSurrogate(text.charAt(at - 1)));
        boolean broken = Character.isSurrogate(letter) ? !paired : letter >= 0xFFFE;
        return broken ? Kind.BROKEN : Kind.PLAIN;
    }

    private enum Kind {
        PLAIN,
        CONTROL,
        DIRECTION,
        BROKEN
    }
}
