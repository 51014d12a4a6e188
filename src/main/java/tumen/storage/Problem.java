package tumen.storage;

import tumen.words.Words;

/// Something wrong in a project file: where it stands, what it is and how to mend it.
///
/// @param path the value within the file, such as `events[12].claims[0].when`; empty for the file
///   as a whole
/// @param line 1 for the first line; 0 when the trouble is not in a line
public record Problem(Severity severity, String path, int line, String message) {
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
