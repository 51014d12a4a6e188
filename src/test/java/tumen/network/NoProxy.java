package tumen.network;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/// Refuses every connection that asks for a way out, addresses without a name included.
///
/// Registered for all tests through `META-INF/services`.
public final class NoProxy extends ProxySelector implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        ProxySelector.setDefault(this);
    }

    @Override
    public List<Proxy> select(URI address) {
        throw new UncheckedIOException(
                new IOException("tests have no network, but asked for " + address));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException problem) {
        throw new UncheckedIOException(problem);
    }
}
