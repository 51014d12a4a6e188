package tumen.storage;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Collects what is wrong while a file is read.
final class Problems {
    private record Placed(Problem problem, long offset) {}

    private final List<Placed> found = new ArrayList<>();
    private int errors;
    private int unlisted;

    void error(JsonPath path, Spot spot, String message) {
        error(path, spot, message, Optional.empty());
    }

    void missing(JsonPath path, Spot spot, Problem.Missing missing) {
        error(path, spot, missing.words(), Optional.of(missing));
    }

    private void error(
            JsonPath path, Spot spot, String message, Optional<Problem.Missing> missing) {
        errors++;
        add(Problem.Severity.ERROR, path, spot, message, missing);
    }

    void warning(JsonPath path, Spot spot, String message) {
        add(Problem.Severity.WARNING, path, spot, message, Optional.empty());
    }

    private void add(
            Problem.Severity severity,
            JsonPath path,
            Spot spot,
            String message,
            Optional<Problem.Missing> missing) {
        add(
                new Placed(
                        new Problem(severity, path.toString(), spot.line(), message, missing),
                        spot.offset()));
    }

    private void add(Placed problem) {
        if (found.size() >= ReadLimits.PROBLEMS) {
            unlisted++;
        } else {
            found.add(problem);
        }
    }

    /// Adds what is wrong in the file's next part.
    void append(Problems next) {
        next.found.forEach(this::add);
        errors += next.errors;
        unlisted += next.unlisted;
    }

    boolean hasErrors() {
        return errors > 0;
    }

    /// Everything found, in file order.
    List<Problem> inFileOrder() {
        List<Problem> sorted = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingLong(Placed::offset))
                .map(Placed::problem)
                .forEach(sorted::add);
        if (unlisted > 0) {
            sorted.add(
                    new Problem(
                            hasErrors() ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                            "",
                            0,
                            Words.of("fault.more", Words.number(unlisted))));
        }
        return sorted;
    }
}
