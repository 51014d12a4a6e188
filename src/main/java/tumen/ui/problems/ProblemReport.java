package tumen.ui.problems;

import tumen.storage.Problem;
import tumen.storage.ReadResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong in a file, in words: errors before warnings, each in the order of the file.
public record ProblemReport(Path file, boolean refused, List<Problem> problems) {
    public ProblemReport {
        problems =
                problems.stream()
                        .sorted(Comparator.comparing(problem -> !problem.isError()))
                        .toList();
    }

    /// What came of reading a file.
    public static ProblemReport of(Path file, ReadResult result) {
        return new ProblemReport(file, result instanceof ReadResult.Refused, result.problems());
    }

    /// What happened: `cargo.tumen.json was not opened`.
    public String heading() {
        if (refused) {
            return file.getFileName() + " was not opened";
        }
        return (problems.isEmpty() ? "Nothing is wrong in " : "Warnings in ") + file.getFileName();
    }

    /// How much is wrong and what that means for the user.
    public String summary() {
        if (problems.isEmpty()) {
            return "The file was read without an error or a warning.";
        }
        return counts()
                + ". "
                + (refused
                        ? "Nothing was read from it; what was open stays as it is."
                        : "The file is open; warnings do not keep it from that.");
    }

    /// How much is wrong: `2 errors and 1 warning`.
    public String counts() {
        long errors = problems.stream().filter(Problem::isError).count();
        List<String> words = new ArrayList<>();
        count(errors, "error", words);
        count(problems.size() - errors, "warning", words);
        return String.join(" and ", words);
    }

    /// Everything as plain text, to be pasted into a mail: the file, then one problem a line.
    public String text() {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", file + "\n", "\n"));
    }

    private static void count(long number, String what, List<String> words) {
        if (number > 0) {
            words.add("%,d %s%s".formatted(number, what, number == 1 ? "" : "s"));
        }
    }
}
