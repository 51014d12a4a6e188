package tumen.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

import org.slf4j.Logger;

import tumen.folder.UserFolders;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Logback's configuration: `tumen.log` in the user's state directory, a new file each day or 2 MB,
/// kept 14 days and 20 MB at most.
public final class LogFile extends ContextAwareBase implements Configurator {

    /// Tells at each start, on the JavaFX thread, that this is a desktop: the file would be opened
    /// for it then.
    private static final String ATTACH = "com.gluonhq.attach";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        configure(context, UserFolders.here().log());
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /// Says once when the directory cannot be written, and goes on without a log.
    static void configure(LoggerContext context, Path directory) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        context.getLogger(ATTACH).setLevel(Level.WARN);
        try {
            Files.createDirectories(directory);
            if (!Files.isWritable(directory)) {
                throw new AccessDeniedException(directory.toString());
            }
            addFile(context, directory);
        } catch (IOException problem) {
            System.err.println(
                    "Tumen keeps no log: cannot write to %s (%s)"
                            .formatted(directory, problem.getClass().getSimpleName()));
        }
    }

    private static void addFile(LoggerContext context, Path directory) {
        var file = new RotatedLog(context, directory);
        file.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file);
    }

    static void addConsole(LoggerContext context) {
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setContext(context);
        console.setName("console");
        console.setTarget("System.err");
        console.setEncoder(RotatedLog.encoder(context));
        console.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console);
        context.getLogger("tumen").setLevel(Level.DEBUG);
    }
}
