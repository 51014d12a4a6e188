package tumen.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tumen.model.Project;
import tumen.model.SampleProject;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class AutosaveFolderTest {
    private static final Origin EXAMPLE = new Origin("Sample", null, Optional.empty());

    @TempDir private Path data;

    private AutosaveFolder autosaves;

    @BeforeEach
    void begin() {
        autosaves = new AutosaveFolder(data, Duration.ofSeconds(30));
    }

    private static Project titled(String title) {
        return SampleProject.PROJECT.withTitle(title);
    }

    /// What a process that was killed would leave behind.
    private AutosaveSession left(String... titles) throws IOException {
        AutosaveSession session = autosaves.begin();
        for (String title : titles) {
            session.write(titled(title), EXAMPLE);
        }
        session.leave();
        return session;
    }

    private static void spoil(Path generation) throws IOException {
        Files.writeString(generation, "{\"format\": \"tumen");
    }

    private Stream<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void nothingIsFoundWhereNothingWasKept() throws IOException {
        assertThat(autosaves.find().left()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void theNewestOfWhatWasLeftIsRecovered() throws IOException {
        left("one", "two", "three");
        AutosaveSession found = autosaves.find().left().getFirst();
        assertThat(found.recover()).contains(titled("three"));
        assertThat(found.origin()).isEqualTo(EXAMPLE);
    }

    @Test
    void aGenerationThatCannotBeReadIsPassedOver() throws IOException {
        AutosaveSession session = left("one", "two");
        spoil(session.generations().getFirst());
        assertThat(autosaves.find().left().getFirst().recover()).contains(titled("one"));
    }

    @Test
    void nothingIsRecoveredWhereNoGenerationCanBeRead() throws IOException {
        AutosaveSession session = left("one");
        spoil(session.generations().getFirst());
        assertThat(autosaves.find().left().getFirst().recover()).isEmpty();
    }

    @Test
    void tenGenerationsAreKept() throws IOException {
        AutosaveSession session = autosaves.begin();
        for (int i = 1; i <= 12; i++) {
            session.write(titled("state " + i), EXAMPLE);
        }
        assertThat(session.generations())
                .hasSize(10)
                .extracting(file -> file.getFileName().toString())
                .startsWith("autosave-000012.tumen.json")
                .endsWith("autosave-000003.tumen.json");
        session.end();
        assertThat(everything()).isEmpty();
    }

    @Test
    void aWindowThatIsThereKeepsItsAutosavesFromOthers() throws IOException {
        AutosaveSession session = autosaves.begin();
        session.write(titled("mine"), EXAMPLE);
        AutosaveSession second = autosaves.begin();
        second.write(titled("other"), EXAMPLE);
        assertThat(autosaves.find().left()).isEmpty();
        assertThat(session.generations()).hasSize(1);
        session.leave();
        assertThat(autosaves.find().left())
                .extracting(AutosaveSession::folder)
                .containsExactly(session.folder());
        assertThat(second.generations()).hasSize(1);
    }

    @Test
    void whatOneFoundNobodyElseFinds() throws IOException {
        left("one");
        AutosaveSession found = autosaves.find().left().getFirst();
        assertThat(autosaves.find().left()).isEmpty();
        found.leave();
        assertThat(autosaves.find().left()).hasSize(1);
    }

    @Test
    void aSessionWithNothingInItIsTidiedAway() throws IOException {
        AutosaveSession session = left("one");
        session.clear();
        assertThat(autosaves.find().left()).isEmpty();
        assertThat(everything()).isEmpty();
    }

    @Test
    void whatCrashedTheAppIsSetAsideAndNotFoundAgain() throws IOException {
        AutosaveSession session = left("deadly");
        Files.writeString(session.folder().resolve("recovering"), "");
        AutosaveFolder.Found found = autosaves.find();
        assertThat(found.left()).isEmpty();
        Path aside =
                data.resolve("autosave")
                        .resolve("set-aside")
                        .resolve(session.folder().getFileName());
        assertThat(found.aside()).containsExactly(aside);
        assertThat(aside.resolve("autosave-000001.tumen.json")).exists();
        assertThat(autosaves.find()).isEqualTo(new AutosaveFolder.Found(List.of(), List.of()));
    }

    @Test
    void whatSurvivedIsOfferedAgainIfTheAppCrashesLater() throws IOException {
        left("fine");
        AutosaveSession found = autosaves.find().left().getFirst();
        found.recover();
        found.survived();
        found.leave();
        assertThat(autosaves.find().left()).hasSize(1);
    }

    @Test
    void theFileItCameFromIsNotedWithItsStamp() throws IOException {
        Path file = Files.writeString(data.resolve("a.tumen.json"), "abc");
        Origin origin = new Origin("A ä", file, Optional.of(FileStamp.of(file)));
        AutosaveSession session = autosaves.begin();
        session.write(titled("a"), origin);
        assertThat(session.origin().file()).isEqualTo(file);
        assertThat(session.origin().title()).isEqualTo("A ä");
        assertThat(session.origin().stamp().orElseThrow().sameBytes(FileStamp.of(file))).isTrue();
    }

    @Test
    void aKilledProcessLeavesItsSessionForTheNext() throws IOException, InterruptedException {
        Process process = KeepingProcess.start(Dying.class, data.toString());
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("written");
            assertThat(autosaves.find().left()).isEmpty();
            process.destroyForcibly().waitFor();
        }
        AutosaveSession found = autosaves.find().left().getFirst();
        assertThat(found.recover()).contains(titled("last words"));
    }

    /// A process that keeps something and waits to be killed.
    static final class Dying {
        private Dying() {}

        public static void main(String[] arguments) throws IOException {
            AutosaveSession session =
                    new AutosaveFolder(Path.of(arguments[0]), Duration.ofSeconds(30)).begin();
            session.write(titled("last words"), EXAMPLE);
            System.out.println("written");
            System.in.read();
            session.end();
        }
    }
}
