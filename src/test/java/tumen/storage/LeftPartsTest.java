package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What killed saves leave beside a file is taken away, and nothing else.
class LeftPartsTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir private Path folder;

    /// A process that is in the middle of saving until it is killed.
    static final class Saving {
        private Saving() {}

        public static void main(String[] arguments) throws IOException {
            AtomicFile.write(
                    Path.of(arguments[0]),
                    stream -> {
                        stream.write('x');
                        stream.flush();
                        System.out.write('!');
                        System.out.flush();
                        int told = System.in.read();
                        throw new IOException("told " + told);
                    });
        }
    }

    private Path old(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    @ParameterizedTest
    @ValueSource(strings = {".a.json.1234567890.part", ".a.json.7.part.mode"})
    void whatAKilledSaveLeftIsGoneAndTheFileStays(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "whole");
        Path left = old(name);
        AtomicFile.clearLeft(file);
        assertThat(left).doesNotExist();
        assertThat(file).hasContent("whole");
    }

    @Test
    void whatAnotherFileLeftIsFoundThroughALinkOnly() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("a.json");
        Files.writeString(real, "whole");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        Path left = Files.writeString(real.resolveSibling(".a.json.12.part"), "half");
        Files.setLastModifiedTime(left, LONG_AGO);
        AtomicFile.clearLeft(link);
        assertThat(left).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.json.12.part",
                ".a.json.part",
                ".a.json.x12.part",
                ".b.json.12.part",
                ".a.json.12.part.txt",
                ".a.json.bak.12.part",
                ".aXjson.12.part"
            })
    void filesOfAnyOtherNameStay(String name) throws IOException {
        Path other = old(name);
        AtomicFile.clearLeft(folder.resolve("a.json"));
        assertThat(other).hasContent("half");
    }

    @Test
    void foldersAndLinksOfThatNameStay() throws IOException {
        Path directory = Files.createDirectory(folder.resolve(".a.json.1.part"));
        Files.setLastModifiedTime(directory, LONG_AGO);
        Path elsewhere = old("elsewhere");
        Path link = Files.createSymbolicLink(folder.resolve(".a.json.2.part"), elsewhere);
        AtomicFile.clearLeft(folder.resolve("a.json"));
        assertThat(directory).isDirectory();
        assertThat(link).isSymbolicLink();
        assertThat(elsewhere).hasContent("half");
    }

    @Test
    void aPartThatIsJustBeingWrittenStays() throws IOException {
        Path fresh = Files.writeString(folder.resolve(".a.json.99.part"), "half");
        AtomicFile.clearLeft(folder.resolve("a.json"));
        assertThat(fresh).hasContent("half");
    }

    @Test
    void aPartOfALivingProcessStaysHoweverOldAndGoesOnceThatIsKilled() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Saving.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            assertThat(process.getInputStream().read()).isEqualTo('!');
            Path part = parts().getFirst();
            Files.setLastModifiedTime(part, LONG_AGO);
            AtomicFile.clearLeft(file);
            assertThat(part).exists();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(parts()).hasSize(1);
        AtomicFile.clearLeft(file);
        assertThat(parts()).isEmpty();
        assertThat(file).hasContent("old");
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
