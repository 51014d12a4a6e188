package tumen.log;

import ch.qos.logback.classic.LoggerContext;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts logging, and lets the console listen when asked.
///
/// [LogProvider] comes to life with the first logger; that work is done beside the start.
public final class Logging {

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

    /// Wakes Logback on a thread of its own, so that the window does not wait for it.
    public static void wakeBeside() {
        Thread.ofPlatform().daemon().name("log start").start(Logging::sayHello);
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
