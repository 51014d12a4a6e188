package tumen.ui.keeping;

import tumen.keeping.AutosaveSession;
import tumen.keeping.Origin;
import tumen.time.Edtf;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// What a crash left behind: the autosaves, the document they are of, and when the last was made.
record LeftWork(AutosaveSession session, Origin origin, LocalDateTime when) {
    static LeftWork of(AutosaveSession session) throws IOException {
        return new LeftWork(
                session,
                session.origin(),
                LocalDateTime.ofInstant(session.written().toInstant(), ZoneId.systemDefault()));
    }

    /// When, and of which file.
    String words() {
        Path file = origin.file();
        String day = WhenWords.full(Edtf.parse(when.toLocalDate().toString()));
        String at = day + ", " + when.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return file == null
                ? Words.of("recovery.words", at)
                : Words.of("recovery.wordsOfFile", at, file);
    }
}
