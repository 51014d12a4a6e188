package tumen.time;

import tumen.words.Words;

import java.io.Serial;

/// A text that is not an EDTF date; the message names the text and the mend.
public final class EdtfException extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1L;

    private static final int SHOWN_LENGTH = 60;

    EdtfException(String text, String mend) {
        super(Words.of("edtf.wrong", shown(text), mend));
    }

    private static String shown(String text) {
        String part = text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
        StringBuilder clean = new StringBuilder(part.length());
        part.chars().forEach(c -> clean.append(Character.isISOControl(c) ? '\uFFFD' : (char) c));
        return clean.toString();
    }
}
