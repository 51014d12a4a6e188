package tumen.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/// The `java.util.logging.config.class`: every record goes to SLF4J, none to the console.
///
/// The JDK makes one when its first logger is asked for, so nothing is spent before that.
public final class JavaUtilLogging {

    private static final String PROPERTIES =
            """
            handlers=org.slf4j.bridge.SLF4JBridgeHandler
            .level=INFO
            """;

    public JavaUtilLogging() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(
                        new ByteArrayInputStream(PROPERTIES.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
