package tumen.storage;

import tumen.words.Words;

import java.util.Optional;

/// Something wrong in a project file: where it stands, what it is and how to mend it.
///
/// @param path the value within the file, such as `events[12].claims[0].when`; empty for the file
///   as a whole
/// @param line 1 for the first line; 0 when the trouble is not in a line
/// @param missing the field that is not there, if that is what is wrong
public record Problem(
        Severity severity, String path, int line, String message, Optional<Missing> missing) {
    /// Something that is wrong but no field that is not there.
    public Problem(Severity severity, String path, int line, String message) {
        this(severity, path, line, message, Optional.empty());
    }

    /// A field that is not there, and why it must be, in words; empty where that goes without
    /// saying.
    public record Missing(String field, String why) {
        String words() {
            String what = Words.of("fault.missing", field);
            return why.isEmpty() ? what : what + "; " + why;
        }
    }

    /// Whether the file is refused.
    public enum Severity {
        ERROR,
        WARNING
    }

    /// Whether the file is refused for it.
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// One line: `line 40: error: events[12].when: …`.
    @Override
    public String toString() {
        String where = line > 0 ? Words.of("fault.line", line) + " " : "";
        String level = Words.of(isError() ? "fault.error" : "fault.warning") + " ";
        return where + level + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
