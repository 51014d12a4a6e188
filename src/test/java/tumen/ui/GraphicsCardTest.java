package tumen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class GraphicsCardTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, /dev/null, true",
        "Linux, /dev/dri, false",
        "Linux, /dev/nvidiactl, false",
        "Linux, /dev/dxg, false",
        "Windows 11, /dev/null, false",
        "Mac OS X, /dev/null, false",
    })
    void onlyALinuxWithoutAnyDeviceHasNoCard(String system, String there, boolean missing) {
        assertThat(GraphicsCard.isMissing(system, Path.of(there)::equals)).isEqualTo(missing);
    }
}
