package tumen.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class NoNetworkTest {

    @Test
    void aNameIsNotLookedUp() {
        assertThatThrownBy(() -> InetAddress.getAllByName("tile.openstreetmap.org"))
                .hasMessageContaining("tests have no network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://192.0.2.1/7/1/2.png", "https://tile.openstreetmap.org/7/1/2.png"})
    void anAddressIsNotOpened(String address) {
        assertThatThrownBy(() -> URI.create(address).toURL().openStream().close())
                .hasMessageContaining("tests have no network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://192.0.2.1/7/1/2.png", "https://tile.openstreetmap.org/7/1/2.png"})
    void theHttpClientGetsNoWayOut(String address) {
        try (var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() ->
                            client.send(
                                    HttpRequest.newBuilder(URI.create(address)).build(),
                                    BodyHandlers.discarding()))
                    .hasStackTraceContaining("tests have no network");
        }
    }
}
