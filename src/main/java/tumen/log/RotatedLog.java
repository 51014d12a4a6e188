package tumen.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The log's file, opened with its first line: time zones are looked up for its dates, which takes
/// longer than all else of logging and shall not be waited for at a start.
final class RotatedLog extends AppenderBase<ILoggingEvent> {
    private static final String PATTERN =
            "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{24}: %msg%n";

    private final LoggerContext logged;
    private final Path directory;
    private @Nullable Appender<ILoggingEvent> opened;

    /// A log in a directory that can be written.
    RotatedLog(LoggerContext logged, Path directory) {
        this.logged = logged;
        this.directory = directory;
        setContext(logged);
        setName("file");
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (opened == null) {
            opened = open();
        }
        opened.doAppend(event);
    }

    @Override
    public void stop() {
        super.stop();
        if (opened != null) {
            opened.stop();
        }
    }

    private Appender<ILoggingEvent> open() {
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(logged);
        file.setName("rotated file");
        file.setFile(directory.resolve("tumen.log").toString());
        file.setEncoder(encoder(logged));

        var rotation = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        rotation.setContext(logged);
        rotation.setParent(file);
        rotation.setFileNamePattern(directory.resolve("tumen.%d{yyyy-MM-dd}.%i.log").toString());
        rotation.setMaxFileSize(FileSize.valueOf("2MB"));
        rotation.setMaxHistory(14);
        rotation.setTotalSizeCap(FileSize.valueOf("20MB"));
        rotation.start();

        file.setRollingPolicy(rotation);
        file.start();
        return file;
    }

    /// How a line is written.
    static PatternLayoutEncoder encoder(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }
}
