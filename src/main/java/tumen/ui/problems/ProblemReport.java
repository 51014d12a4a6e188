package tumen.ui.problems;

import tumen.storage.Problem;
import tumen.storage.ReadResult;
import tumen.words.Words;

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
            return Words.of("problems.refused", file.getFileName());
        }
        return Words.of(
                problems.isEmpty() ? "problems.nothing" : "problems.warnings", file.getFileName());
    }

    /// How much is wrong and what that means for the user.
    public String summary() {
        if (problems.isEmpty()) {
            return Words.of("problems.clean");
        }
        return Words.of(refused ? "problems.refusedSummary" : "problems.openSummary", counts());
    }

    /// How much is wrong: `2 errors and 1 warning`.
    public String counts() {
        long errors = problems.stream().filter(Problem::isError).count();
        List<String> words = new ArrayList<>();
        count(errors, "problems.error", words);
        count(problems.size() - errors, "problems.warning", words);
        return words.size() < 2
                ? String.join("", words)
                : Words.of("words.and", words.getFirst(), words.getLast());
    }

    /// Everything as plain text, to be pasted into a mail: the file, then one problem a line.
    public String text() {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", file + "\n", "\n"));
    }

    private static void count(long number, String key, List<String> words) {
        if (number > 0) {
            words.add(Words.of(key, Words.number(number), number));
        }
    }
}
