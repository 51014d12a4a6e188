package tumen.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// The JDK's name resolver during tests: it knows this machine and no other.
///
/// Found through `META-INF/services`, so no test can forget it.
public final class NoNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver builtin = configuration.builtinResolver();
        String here = configuration.lookupLocalHostName();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                    throws UnknownHostException {
                if (host.equals("localhost") || host.equals(here)) {
                    return builtin.lookupByName(host, policy);
                }
                throw new UnknownHostException(host + ": tests have no network");
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                throw new UnknownHostException("tests have no network");
            }
        };
    }

    @Override
    public String name() {
        return "no names";
    }
}
