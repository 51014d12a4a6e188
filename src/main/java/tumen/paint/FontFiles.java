package tumen.paint;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/// The font on board, one file for each weight: Latin, Cyrillic and all Hangul in one family.
enum FontFiles {
    REGULAR("/assets/fonts/Pretendard-Regular.ttf"),
    BOLD("/assets/fonts/Pretendard-Bold.ttf");

    private final String path;

    FontFiles(String path) {
        this.path = path;
    }

    /// Opens the file on the class path; the caller closes it.
    InputStream open() throws IOException {
        InputStream stream = FontFiles.class.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException("font " + path + " is not on the class path");
        }
        return stream;
    }
}
