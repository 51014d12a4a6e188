package tumen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.state.Look;
import tumen.words.Tongue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

class KeptSettingsTest {
    @TempDir private Path home;

    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFolder() {
        folder = home.resolve("config").resolve("tumen");
        file = folder.resolve("settings.properties");
    }

    @Test
    void nothingIsChosenAtTheFirstStart() {
        KeptSettings settings = new KeptSettings(folder);
        assertThat(settings.now()).isEqualTo(Settings.NONE);
        assertThat(settings.takeNotice()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        Settings chosen =
                Settings.NONE
                        .withTongue(Tongue.KOREAN)
                        .withLook(Look.LIGHT)
                        .withWindow(
                                new WindowPlace(-1920, 20.5, 1280, 720, true),
                                new PaneLayout(248, 300.25, 0.7, false),
                                new DrawerLayout(Optional.of("table"), 0.4))
                        .withOpened(home.resolve("a = b # ä.tumen.json"))
                        .withOpened(home.resolve("평양.tumen.json"));
        KeptSettings settings = new KeptSettings(folder);
        settings.change(_ -> chosen);
        settings.finish();
        KeptSettings again = new KeptSettings(folder);
        assertThat(again.now()).isEqualTo(chosen);
        assertThat(again.takeNotice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0001garbage",
                "settings.version=2\n",
                "settings.version=1\nlanguage=tlh\n",
                "settings.version=1\nlook=\\u12\n",
                "settings.version=1\nwindow=1 2 3\n",
                "settings.version=1\nwindow=1 2 NaN 4 true\n",
                "settings.version=1\npanes=1 2 0.5 perhaps\n",
                "settings.version=1\ndrawer=table\n",
            })
    void aFileThatCannotBeUnderstoodIsSetAsideAndSaidOnce(String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, text);
        KeptSettings settings = new KeptSettings(folder);
        assertThat(settings.now()).isEqualTo(Settings.NONE);
        Path aside = folder.resolve("settings.broken.properties");
        assertThat(settings.takeNotice())
                .contains("The settings could not be read; they are set aside as " + aside);
        assertThat(settings.takeNotice()).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(aside).hasContent(text);
        assertThat(new KeptSettings(folder).takeNotice()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreSetAsideToo() throws IOException {
        Files.createDirectories(folder);
        Files.write(file, new byte[] {(byte) 0xc3, (byte) 0x28});
        assertThat(new KeptSettings(folder).takeNotice()).isPresent();
        assertThat(file).doesNotExist();
    }

    @Test
    void twoProcessesKeepEachOthersChanges() {
        KeptSettings one = new KeptSettings(folder);
        KeptSettings two = new KeptSettings(folder);
        one.change(settings -> settings.withOpened(Path.of("/one.tumen.json")));
        one.finish();
        two.change(settings -> settings.withOpened(Path.of("/two.tumen.json")));
        two.finish();
        assertThat(new KeptSettings(folder).now().recent())
                .containsExactly(Path.of("/two.tumen.json"), Path.of("/one.tumen.json"));
    }

    @Test
    void tenFilesAreRemembered_TheLastOpenedFirstAndEachOnce() {
        Settings settings = Settings.NONE;
        for (int i : IntStream.rangeClosed(1, 12).toArray()) {
            settings = settings.withOpened(Path.of("/" + i));
        }
        settings = settings.withOpened(Path.of("/x/../5"));
        assertThat(settings.recent()).hasSize(10).startsWith(Path.of("/5"), Path.of("/12"));
        assertThat(settings.without(Path.of("/12")).recent())
                .hasSize(9)
                .startsWith(Path.of("/5"), Path.of("/11"));
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        Files.writeString(home.resolve("config"), "a file where a folder should be");
        KeptSettings settings = new KeptSettings(folder);
        settings.change(now -> now.withLook(Look.LIGHT));
        settings.finish();
        assertThat(settings.now()).isEqualTo(Settings.NONE.withLook(Look.LIGHT));
    }
}
