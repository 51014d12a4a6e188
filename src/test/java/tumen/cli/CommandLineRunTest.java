package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.StoredView;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CommandLineRunTest {

    private final List<Optional<Path>> opened = new ArrayList<>();
    private final List<StoredView> views = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandLineRun.commandLine(
                        (file, view) -> {
                            opened.add(file);
                            view.ifPresent(views::add);
                            return 0;
                        })
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void aFileAloneOpensTheWindowOnIt() {
        assertThat(run("a.tumen.json")).isZero();
        assertThat(opened).containsExactly(Optional.of(Path.of("a.tumen.json")));
    }

    @Test
    void openOpensTheWindowOnAProjectOrAPicture() {
        assertThat(run("open", "view.png")).isZero();
        assertThat(opened).containsExactly(Optional.of(Path.of("view.png")));
    }

    @Test
    void aViewAsTextIsShownFirstAndAWrongOneExplained() {
        assertThat(run("a.tumen.json", "--view", "tumen:view?knownOn=2023-10-01")).isZero();
        assertThat(views)
                .extracting(StoredView::fields)
                .containsExactly(Map.of("knownOn", "2023-10-01"));

        assertThat(run("open", "a.tumen.json", "--view", "hide=visit")).isZero();
        assertThat(views.getLast().fields()).containsOnlyKeys("hide");

        assertThat(run("--view", "when=2023")).isEqualTo(2);
        assertThat(err.toString()).contains("--view: \"when\" is not a part of a view");
        assertThat(opened).hasSize(2);
    }

    @Test
    void wrongArgumentsAreExplainedInOneLine() {
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("tumen: Unknown option: '--colour' (see tumen --help)");
    }

    @Test
    void helpListsTheOptionsAndOpensNothing() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: tumen", "--verbose", "--version");
        assertThat(opened).isEmpty();
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().strip()).matches("Tumen \\d+\\.\\d+\\.\\d+.*");
    }
}
