package tumen.storage;

import tumen.model.Project;

import java.util.List;

/// What came of reading a project file.
public sealed interface ReadResult {
    /// Everything wrong in the file, in file order.
    List<Problem> problems();

    /// The project, with warnings only.
    record Accepted(Project project, List<Problem> problems) implements ReadResult {
        public Accepted {
            problems = List.copyOf(problems);
        }
    }

    /// No project: at least one of the problems is an error.
    record Refused(List<Problem> problems) implements ReadResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
