package tumen.log;

import ch.qos.logback.classic.LoggerContext;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Starts logging, and lets the console listen when asked.
///
/// [LogProvider] comes to life with the first logger, its file with the first line.
public final class Logging {
    /// How long a start takes, with time to spare.
    private static final Duration START = Duration.ofSeconds(2);

    private Logging() {}

    /// Sends java.util.logging (and with it JavaFX) to SLF4J, and logs uncaught exceptions.
    public static void start() {
        // Two threads may meet in Logback's start; SLF4J would announce that on the console.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Named, it need not be looked for in every jar.
        System.setProperty("slf4j.provider", LogProvider.class.getName());
        System.setProperty("java.util.logging.config.class", JavaUtilLogging.class.getName());
        Thread.setDefaultUncaughtExceptionHandler(Logging::logUncaught);
    }

    /// Writes the first line of a start, when it is over: the file is opened with it.
    public static void sayHelloLater() {
        CompletableFuture.delayedExecutor(START.toMillis(), TimeUnit.MILLISECONDS)
                .execute(Logging::sayHello);
    }

    /// Writes the log to standard error too, from debug upwards for our own packages.
    public static void toConsole() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            LogFile.addConsole(context);
        }
    }

    private static void sayHello() {
        LoggerFactory.getLogger(Logging.class)
                .info(
                        "Start on Java {}, {} {}",
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private static void logUncaught(Thread thread, Throwable problem) {
        Logger log = LoggerFactory.getLogger(Logging.class);
        log.error("Uncaught in thread {}", thread.getName(), problem);
    }
}
