package tumen.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/// SLF4J's provider: Logback with [LogFile]. Logback's own looks into every jar for versions and
/// configurations at each start.
public final class LogProvider implements SLF4JServiceProvider {
    /// The version of SLF4J's interface this is written for.
    private static final String INTERFACE = "2.0.99";

    private final LoggerContext context = new LoggerContext();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final LogbackMDCAdapter diagnosis = new LogbackMDCAdapter();

    @Override
    public void initialize() {
        context.setName("tumen");
        context.setMDCAdapter(diagnosis);
        new LogFile().configure(context);
        context.start();
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return context;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return diagnosis;
    }

    @Override
    public String getRequestedApiVersion() {
        return INTERFACE;
    }
}
