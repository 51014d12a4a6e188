package tumen.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

class StockFileTest {
    private static final StockPicture FLAG =
            new StockPicture(-1, 2, 3, 2, new int[] {7, 7, 7, 7, 0, -5});

    @TempDir private Path folder;

    @Test
    void aPictureComesBackAsItWasPutIn() throws IOException {
        Stock stock = written();
        assertThat(stock.find("라진|bold"))
                .hasValueSatisfying(found -> {
                    assertThat(found.left()).isEqualTo(-1);
                    assertThat(found.top()).isEqualTo(2);
                    assertThat(found.width()).isEqualTo(3);
                    assertThat(found.height()).isEqualTo(2);
                    assertThat(found.argb()).containsExactly(7, 7, 7, 7, 0, -5);
                });
    }

    @Test
    void whatIsNotInStockIsNotFound() throws IOException {
        assertThat(written().find("Rajin|bold")).isEmpty();
        assertThat(written().isEmpty()).isFalse();
    }

    @Test
    void outsideOfAPackageThereIsNoStock() {
        assertThat(Stock.onBoard().isEmpty()).isTrue();
    }

    @Test
    void equalPixelsAreOneRun() throws IOException {
        StockPicture night = new StockPicture(0, 0, 512, 512, new int[512 * 512]);
        Path file = folder.resolve("night.stock");
        StockFile.write(file, Map.of("night", night));
        assertThat(Files.size(file)).isEqualTo(4 + 4 + 5 + 5 * 4 + 2 * 4);
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        written();
        Path file = folder.resolve("some.stock");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));
        assertThatThrownBy(() -> StockFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("some.stock is no stock");
    }

    @Test
    void aPictureHasAsManyPixelsAsItsSides() {
        assertThatThrownBy(() -> new StockPicture(0, 0, 2, 2, new int[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 pixels are not 2 × 2");
    }

    private Stock written() throws IOException {
        Path file = folder.resolve("some.stock");
        StockFile.write(file, Map.of("라진|bold", FLAG));
        return StockFile.read(file);
    }
}
