package tumen.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.bridge.SLF4JBridgeHandler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.logging.Logger;

class LogFileTest {

    @Test
    void aLoggedLineStandsInTheFile(@TempDir Path directory) throws IOException {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        LogFile.configure(context, directory);
        context.getLogger("tumen.test").warn("the ship is {} days late", 3);
        context.stop();
        assertThat(Files.readString(directory.resolve("tumen.log")))
                .contains("WARN", "tumen.test: the ship is 3 days late");
    }

    @Test
    void theFileIsOpenedWithItsFirstLineAndNotForWhatGluonSaysAtEachStart(@TempDir Path directory) {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        LogFile.configure(context, directory);
        context.getLogger("com.gluonhq.attach.util.Platform").info("Desktop will be assumed");
        assertThat(directory).isEmptyDirectory();
        context.getLogger("tumen.test").info("the first line");
        context.stop();
        assertThat(directory.resolve("tumen.log")).isNotEmptyFile();
    }

    @Test
    void aFullFileIsPutAsideUnderItsDay(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("tumen.log"), "x".repeat(3 << 20));
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        LogFile.configure(context, directory);
        context.getLogger("tumen.test").warn("a new file");
        context.stop();
        assertThat(Files.readString(directory.resolve("tumen.log")))
                .contains("a new file")
                .hasSizeLessThan(1000);
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .hasSize(2)
                    .first()
                    .asString()
                    .matches("tumen\\.\\d{4}-\\d\\d-\\d\\d\\.0\\.log");
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenDoesNotStopTheStart(@TempDir Path directory)
            throws IOException {
        Path occupied = Files.createFile(directory.resolve("occupied"));
        var context = new LoggerContext();
        LogFile.configure(context, occupied);
        context.getLogger("tumen.test").warn("lost");
        context.stop();
        assertThat(occupied).isEmptyFile();
    }

    @Test
    void javaUtilLoggingGoesToTheLogFileAlone() throws IOException {
        Logger root = LogManager.getLogManager().getLogger("");
        var _ = new JavaUtilLogging();
        assertThat(root.getHandlers()).hasExactlyElementsOfTypes(SLF4JBridgeHandler.class);
    }
}
