package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Language;
import tumen.scene.GroundLabel;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;

class BaseMapLabelsTest {
    private static final List<GroundLabel> LABELS = BaseMapLabels.load();

    @ParameterizedTest
    @CsvSource({
        "Pyongyang, 평양, Пхеньян, capital",
        "Vladivostok, 블라디보스토크, Владивосток, city",
        "Russia, 러시아, Россия, country",
        "Sea of Japan (East Sea), 동해, Японское море, sea",
        "Military Demarcation Line, 군사분계선, Военно-демаркационная линия, disputed"
    })
    void namesPlacesAndAreasInThreeLanguages(String en, String ko, String ru, String kind) {
        GroundLabel label = named(en);
        assertThat(label.names().in(Language.KOREAN)).isEqualTo(ko);
        assertThat(label.names().in(Language.RUSSIAN)).isEqualTo(ru);
        assertThat(label.kind()).isEqualTo(kind);
    }

    @Test
    void fallsBackToEnglishWhereANameIsMissing() {
        assertThat(named("Singapore").names().in(Language.KOREAN)).isEqualTo("Singapore");
    }

    @Test
    void bringsTheMostImportantFirst() {
        assertThat(LABELS).isSortedAccordingTo(Comparator.comparingInt(GroundLabel::rank));
        assertThat(LABELS).hasSizeGreaterThan(1500);
        assertThat(LABELS.indexOf(named("Russia"))).isLessThan(LABELS.indexOf(named("Rajin")));
    }

    @Test
    void givesNoCountryWhereItWouldTakeSides() {
        assertThat(named("Dokdo / Takeshima").country()).isNull();
        assertThat(named("Pyongyang").country()).isEqualTo("KP");
    }

    @Test
    void saysWhichTableIsDamaged() {
        assertThatThrownBy(() ->
                        TableReader.read(
                                "places.json.gz",
                                GeoJsonReaderTest.gzip("{\"columns\":[],\"rows\":[]}")))
                .isInstanceOf(BaseMapException.class)
                .hasMessageContaining("places.json.gz")
                .hasMessageContaining("no rows");
    }

    @Test
    void saysWhenWhatIsOnBoardIsDamaged() {
        assertThatThrownBy(() -> BaseMapLabels.read(GeoJsonReaderTest.gzip("{\"columns\":[]}")))
                .isInstanceOf(BaseMapException.class)
                .hasMessageContaining("labels.gz")
                .hasMessageContaining("no packed labels");
        byte[] whole = LayerPacking.gzipped(new byte[] {'T', 'M', 'N', '1', 9, 0, 0});
        assertThatThrownBy(() -> BaseMapLabels.read(new ByteArrayInputStream(whole)))
                .isInstanceOf(BaseMapException.class);
    }

    private static GroundLabel named(String en) {
        return LABELS.stream()
                .filter(label -> label.names().en().equals(en))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label " + en));
    }
}
