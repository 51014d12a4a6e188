package tumen.storage;

import tumen.words.Words;

import java.util.regex.Pattern;

/// Colours as a project file writes them, `#RRGGBB`.
final class Colours {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private Colours() {}

    /// The colour as `0xRRGGBB`.
    static int of(Fields fields, String name) {
        String text = fields.text(name);
        Json value = fields.optional(name);
        if (COLOUR.matcher(text).matches()) {
            return Integer.parseInt(text, 1, 7, 16);
        }
        if (value instanceof Json.Text) {
            fields.error(name, value, Words.of("fault.colour", text));
        }
        return 0;
    }

    /// The text for `0xRRGGBB`.
    static String text(int colour) {
        return "#%06X".formatted(colour);
    }
}
