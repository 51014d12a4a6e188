package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

import tumen.exporting.PictureNote;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

class CommandExamplesTest {
    private static final String FILE = "assets/datasets/korea-russia.tumen.json";

    @TempDir private Path folder = Path.of("");

    @Test
    void theWholeExampleMakesTheSamePictureTwice() throws IOException {
        Path one = folder.resolve("one.png");
        Path two = folder.resolve("two.png");
        String options =
                " --size 3840x2160 --theme light --from 2023-09 --to 2023-12 --center 42.6,131.5"
                        + " --zoom 6 --title T --marking M --language ko";
        assertThat(run("snapshot " + FILE + " --out " + one + options))
                .isEqualTo(new Run(0, "", ""));
        assertThat(run("snapshot " + FILE + " --out " + two + options).code()).isZero();
        BufferedImage picture = ImageIO.read(one.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(3840, 2160);
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
        assertThat(PictureNote.read(one).orElseThrow().file()).contains("korea-russia.tumen.json");
    }

    @Test
    void aPdfHoldsTheFirstBriefingUnlessAViewIsAskedFor() throws IOException {
        assertThat(pages("")).isEqualTo(12);
        assertThat(pages("--no-briefing")).isEqualTo(1);
        assertThat(pages("--from 2023-09 --to 2023-12")).isEqualTo(1);
        assertThat(pages("--panes timeline --pages 2")).isEqualTo(2);
        Run unknown = run("export " + FILE + " --briefing nope --out " + folder.resolve("n.pdf"));
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no briefing nope");
    }

    private int pages(String options) throws IOException {
        Path file = folder.resolve("deck.pdf");
        assertThat(run(("export " + FILE + " --force --out " + file + " " + options).strip()))
                .isEqualTo(new Run(0, "", ""));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getNumberOfPages();
        }
    }

    @Test
    void whatChangedFromOneFileToAnotherIsListed() throws IOException {
        String old = Files.readString(Path.of(FILE));
        Path now = folder.resolve("now.tumen.json");
        Files.writeString(
                now,
                old.replace(
                        "\"title\": \"Korea–Russia military cooperation\"", "\"title\": \"T\""));
        assertThat(run("diff " + FILE + " " + FILE)).isEqualTo(new Run(0, "", ""));
        assertThat(run("diff " + FILE + " " + FILE + " --format json"))
                .isEqualTo(new Run(0, "{\"changes\":[]}\n", ""));
        assertThat(run("diff " + FILE + " " + now))
                .isEqualTo(
                        new Run(
                                0,
                                "changed project    T  title: Korea–Russia military cooperation"
                                        + " → T\n",
                                ""));
        assertThat(run("diff " + FILE + " " + now + " --format json").out())
                .isEqualTo(
                        "{\"changes\":[{\"change\":\"changed\",\"thing\":\"project\",\"id\":\"\","
                                + "\"title\":\"T\",\"event\":null,\"fields\":[{\"name\":\"title\","
                                + "\"before\":\"Korea–Russia military cooperation\","
                                + "\"after\":\"T\"}]}]}\n");
        assertThat(run("diff " + FILE + " " + folder.resolve("none")).code()).isEqualTo(1);
        assertThat(run("diff " + FILE).code()).isEqualTo(2);
    }

    @Test
    void picturesAndDataHoldTheViewAndABriefingOnlyWhereThereCanBeOne() {
        Run data = run("export " + FILE + " --briefing --out " + folder.resolve("x.csv"));
        assertThat(data.code()).isEqualTo(2);
        assertThat(data.err()).contains("CSV holds no briefing");
    }

    @Test
    void aFileIsReplacedOnlyOnForce() throws IOException {
        Path there = Files.writeString(folder.resolve("there.png"), "mine");
        String command = "snapshot " + FILE + " --size 640x360 --out " + there;
        Run refused = run(command);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("is there already");
        assertThat(there).hasContent("mine");
        assertThat(run(command + " --force").code()).isZero();
        assertThat(ImageIO.read(there.toFile()).getWidth()).isEqualTo(640);
    }

    @Test
    void theShippedProjectHasNoErrors() {
        assertThat(run("check " + FILE).code()).isZero();
    }

    @Test
    void aBrokenProjectIsListedAndRefused() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": \"tumen\"");
        Run run = run("check " + broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("error");
    }

    @Test
    void eventsAreListedInEveryFormat() {
        String filters = " --from 2023-09-10 --to 2023-09-20";
        assertThat(run("list " + FILE + filters + " --format json").out())
                .startsWith("{\"events\":[{\"id\":\"")
                .contains("\"title\":", "\"type\":", "\"when\":")
                .endsWith("}]}\n");
        assertThat(run("list " + FILE + filters + " --format csv").out())
                .startsWith("id,title,type,when");
        assertThat(run("list " + FILE + filters).out().lines()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} lists {1} events")
    @CsvSource({
        "--as-known-on 2023-10-01, 12",
        "--view tumen:view?knownOn=2023-10-01, 12",
        "--view tumen:view?knownOn=2023-10-01 --types visit, 6",
        "--told-by seed, 6",
        "--as-known-on 2023-10-01 --types visit, 6",
        "--disputed yes, 40",
        "--disputed no --reliability A --importance 1, 24",
        "--actor kim-jong-un --types not:visit, 11",
        "--country KP --mode sea, 8",
        "--source seed, 6",
        "--source seed --as-known-on 2023-12-30, 0",
        "--from 2023-08-05 --to 2023-08-10 --certainty possible, 1",
    })
    void theFiltersLetThroughWhatTheySay(String filters, int events) {
        Run run = run("list " + FILE + " " + filters);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list " + FILE + " --actor nobody",
                "list " + FILE + " --tag not:nothing",
                "list " + FILE + " --as-known-on yesterday",
                "list " + FILE + " --certainty maybe",
                "list " + FILE + " --claims some",
                "snapshot " + FILE,
                "list",
                "list " + FILE + " --from 2023-13",
                "list " + FILE + " --from 2024 --to 2023",
                "list " + FILE + " --types nonsense",
                "list " + FILE + " --select nothing",
                "list " + FILE + " --center 91,0",
                "list " + FILE + " --zoom NaN",
                "list " + FILE + " --format xml",
                "list " + FILE + " --language de",
                "snapshot " + FILE + " --out x.png --size 3840",
                "snapshot " + FILE + " --out x.png --size 99999x10",
                "nonsense --out"
            })
    void wrongArgumentsAreExplainedInOneLine(String command) {
        Run run = run(command);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void nothingInAFileCanHarmWhereItIsPrinted() {
        assertThat(JsonText.of("a\"\\\n라")).isEqualTo("\"a\\\"\\\\\\u000a라\"");
    }

    private static Run run(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = CommandLineRun.commandLine((file, view) -> 0);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(arguments.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private record Run(int code, String out, String err) {}
}
