package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tumen.words.Tongue;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WordsOptionTest {
    private static final String PROJECT = "assets/datasets/korea-russia.tumen.json";

    @TempDir private Path folder;

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Tongue.ENGLISH);
    }

    @Test
    void aPicturesWordsAreInTheLanguageAskedFor() throws IOException {
        assertThat(export("--words", "ko")).contains("출처:", "2022년 12월", "정상회담");
        assertThat(export("--words", "ru")).contains("Источники:", "Событий: 97 из 97");
    }

    @Test
    void theyAreEnglishOtherwise() throws IOException {
        assertThat(export()).contains("Sources:", "97 of 97 events");
    }

    @Test
    void aLanguageNobodySpeaksHereIsRefused() {
        Path file = folder.resolve("picture.svg");
        assertThat(
                        run(
                                "export",
                                PROJECT,
                                "--no-briefing",
                                "--out",
                                file.toString(),
                                "--words",
                                "fr"))
                .isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    private String export(String... more) throws IOException {
        Path file = Files.createTempFile(folder, "picture", ".svg");
        Files.delete(file);
        String[] all = new String[5 + more.length];
        System.arraycopy(
                new String[] {"export", PROJECT, "--no-briefing", "--out", file.toString()},
                0,
                all,
                0,
                5);
        System.arraycopy(more, 0, all, 5, more.length);
        assertThat(run(all)).isZero();
        return Files.readString(file);
    }

    private static int run(String... arguments) {
        return CommandLineRun.run((file, view) -> 0, arguments);
    }
}
