package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tumen.storage.ShippedDataset;

import java.io.IOException;
import java.nio.file.Path;

class OpeningPictureTest {
    @Test
    void theOpeningViewIsWrittenBesideEarlierOnesAndIsAlwaysTheSame(@TempDir Path folder)
            throws IOException {
        Path first = OpeningPicture.write(ShippedDataset.project(), folder);
        Path second = OpeningPicture.write(ShippedDataset.project(), folder);
        assertThat(first).isEqualTo(folder.resolve("tumen.png"));
        assertThat(second).isEqualTo(folder.resolve("tumen-2.png"));
        assertThat(second).hasSameBinaryContentAs(first);
    }
}
