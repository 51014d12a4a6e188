package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerPackingTest {
    @ParameterizedTest
    @EnumSource(LayerFile.class)
    void whatIsOnBoardIsWhatTheGeoJsonSays(LayerFile file) {
        Layer onBoard = BaseMap.load().layer(file);
        Layer source = LayerPacking.fromGeoJson(file);
        assertThat(onBoard.parts()).isPositive();
        assertThat(onBoard.xs).isEqualTo(source.xs);
        assertThat(onBoard.ys).isEqualTo(source.ys);
        assertThat(onBoard.flags).isEqualTo(source.flags);
        assertThat(onBoard.starts).isEqualTo(source.starts);
        assertThat(onBoard.boxes).isEqualTo(source.boxes);
        assertThat(onBoard.kinds).isEqualTo(source.kinds);
        assertThat(onBoard.levels).isEqualTo(source.levels);
    }

    @Test
    void theNamesOnBoardAreThoseOfTheTables() {
        assertThat(BaseMapLabels.load()).isEqualTo(LabelSource.labels());
    }
}
