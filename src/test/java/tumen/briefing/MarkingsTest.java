package tumen.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Marking;

class MarkingsTest {
    @Test
    void theTableHoldsUnclassifiedAndTheTrafficLightProtocol() {
        assertThat(Markings.all())
                .extracting(Marking::text)
                .containsExactly(
                        "UNCLASSIFIED",
                        "TLP:CLEAR",
                        "TLP:GREEN",
                        "TLP:AMBER",
                        "TLP:AMBER+STRICT",
                        "TLP:RED");
        assertThat(Markings.all()).contains(new Marking("TLP:AMBER", 0xFFC000, 0x000000));
    }
}
