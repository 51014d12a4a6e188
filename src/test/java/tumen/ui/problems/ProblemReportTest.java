package tumen.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.storage.Problem;
import tumen.storage.Problem.Severity;

import java.nio.file.Path;
import java.util.List;

class ProblemReportTest {
    private static final Path FILE = Path.of("folder", "cargo.tumen.json");
    private static final Problem SPELLING =
            new Problem(Severity.WARNING, "sumary", 3, "did you mean \"summary\"?");
    private static final Problem MONTH =
            new Problem(Severity.ERROR, "events[12].when", 40, "month must be 01-12");
    private static final Problem MARK = new Problem(Severity.WARNING, "", 0, "byte order mark");
    private static final Problem PLACE =
            new Problem(Severity.ERROR, "events[13].places[0]", 51, "there is no place \"x\"");

    @Test
    void listsErrorsBeforeWarningsEachInTheOrderOfTheFile() {
        ProblemReport report = new ProblemReport(FILE, true, List.of(SPELLING, MONTH, MARK, PLACE));
        assertThat(report.problems()).containsExactly(MONTH, PLACE, SPELLING, MARK);
    }

    @Test
    void saysWhatWasRefusedAndThatNothingElseChanged() {
        ProblemReport report = new ProblemReport(FILE, true, List.of(SPELLING, MONTH, PLACE));
        assertThat(report.heading()).isEqualTo("cargo.tumen.json was not opened");
        assertThat(report.summary())
                .isEqualTo(
                        "2 errors and 1 warning. Nothing was read from it; what was open stays as"
                                + " it is.");
    }

    @Test
    void saysThatWarningsKeepNoFileFromOpening() {
        ProblemReport report = new ProblemReport(FILE, false, List.of(SPELLING));
        assertThat(report.heading()).isEqualTo("Warnings in cargo.tumen.json");
        assertThat(report.summary())
                .isEqualTo("1 warning. The file is open; warnings do not keep it from that.");
    }

    @Test
    void copiesAsTheFileAndOneLineForEachProblem() {
        assertThat(new ProblemReport(FILE, true, List.of(SPELLING, MONTH, MARK)).text())
                .isEqualTo(
                        FILE
                                + """

                                line 40: error: events[12].when: month must be 01-12
                                line 3: warning: sumary: did you mean "summary"?
                                warning: byte order mark
                                """);
    }
}
