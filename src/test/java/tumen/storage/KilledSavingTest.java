package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Processes killed in the middle of saving.
class KilledSavingTest {
    private static final int KILLS = 50;
    private static final int BYTES = 200_000;

    /// Processes that start while others are killed.
    private static final int AHEAD = 3;

    @TempDir private Path folder;

    /// A process that saves one file over and over, `a…` and `b…` by turns, once it is told to.
    static final class Saving {
        private Saving() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            byte[][] contents = {filled('a'), filled('b')};
            if (System.in.read() < 0) {
                return;
            }
            for (int turn = 0; ; turn++) {
                byte[] content = contents[turn % 2];
                AtomicFile.write(file, stream -> stream.write(content));
                if (turn == 0) {
                    System.out.write('!');
                    System.out.flush();
                }
            }
        }
    }

    private record Victim(Process process, Path file) {}

    private static byte[] filled(char letter) {
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, (byte) letter);
        return bytes;
    }

    private Victim start(int number) throws IOException {
        Path file = folder.resolve(number + ".json");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx32m",
                        "-cp",
                        folders(),
                        Saving.class.getName(),
                        file.toString());
        return new Victim(
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start(), file);
    }

    /// The class path without its archives, which take long to open and are not needed.
    private static String folders() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.isDirectory(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void aKilledProcessLeavesTheOldFileOrTheNewOneWhole() throws Exception {
        Random moments = new Random(20_261_128);
        Deque<Victim> victims = new ArrayDeque<>();
        int halfway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            for (int next = kill + victims.size(); next < Math.min(KILLS, kill + AHEAD); next++) {
                victims.add(start(next));
            }
            Victim victim = victims.remove();
            try (InputStream said = victim.process().getInputStream();
                    OutputStream told = victim.process().getOutputStream()) {
                told.write('!');
                told.flush();
                assertThat(said.read()).isEqualTo('!');
                boolean ended =
                        victim.process().waitFor(moments.nextInt(12), TimeUnit.MILLISECONDS);
                assertThat(ended).isFalse();
                victim.process().destroyForcibly().waitFor();
            }
            byte[] left = Files.readAllBytes(victim.file());
            assertThat(left).hasSize(BYTES);
            assertThat(left).isEqualTo(filled((char) left[0]));
            halfway += parts(victim.file().getFileName().toString());
        }
        assertThat(halfway).as("kills in the middle of a save").isGreaterThan(KILLS / 4);
    }

    /// How many unfinished files lie beside a file.
    private int parts(String name) throws IOException {
        try (var files = Files.list(folder)) {
            return (int)
                    files.filter(file -> file.getFileName().toString().startsWith("." + name))
                            .count();
        }
    }
}
