package tumen.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts things on the system's clipboard.
public final class Copying {
    private Copying() {}

    /// Replaces what is there by text.
    public static void text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
