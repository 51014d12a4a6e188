package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTableTest {
    @Test
    void knowsWhatWasAddedAndTheLineItWasAddedFrom() {
        IdTable table = new IdTable();
        for (int i = 0; i < 50_000; i++) {
            assertThat(table.add("e" + i, i + 1)).isEqualTo(-1);
        }
        assertThat(table.size()).isEqualTo(50_000);
        assertThat(table.add("e0", 7)).isEqualTo(1);
        assertThat(table.add("e49999", 7)).isEqualTo(50_000);
        assertThat(table.contains("e31415")).isTrue();
        assertThat(table.contains("e50000")).isFalse();
        assertThat(table.all()).hasSize(50_000).startsWith("e0", "e1").endsWith("e49999");
    }

    @Test
    void tellsIdsOfOneHashApart() {
        IdTable table = new IdTable();
        assertThat(table.add("Aa", 1)).isEqualTo(-1);
        assertThat(table.add("BB", 2)).isEqualTo(-1);
        assertThat(table.add("Aa", 3)).isEqualTo(1);
        assertThat(table.add("BB", 3)).isEqualTo(2);
    }
}
