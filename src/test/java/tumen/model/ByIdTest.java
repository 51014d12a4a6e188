package tumen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class ByIdTest {
    private static ById<String> byFirstWord(List<String> lines) {
        return new ById<>(lines, line -> line.split(" ")[0]);
    }

    @Test
    void findsEveryThingByItsIdAndNoOther() {
        List<String> lines = IntStream.range(0, 3_000).mapToObj(i -> "p" + i + " x").toList();
        ById<String> byId = byFirstWord(lines);
        assertThat(byId)
                .hasSize(3_000)
                .containsEntry("p0", "p0 x")
                .containsEntry("p2999", "p2999 x");
        assertThat(byId.get("p3000")).isNull();
        assertThat(byId.containsKey("")).isFalse();
        assertThat(byId.keySet()).containsAll(List.of("p17", "p2048"));
        assertThat(byFirstWord(List.of())).isEmpty();
    }

    @Test
    void ofThingsWithOneIdTheLastCounts() {
        assertThat(byFirstWord(List.of("a 1", "b 2", "a 3")))
                .isEqualTo(Map.of("a", "a 3", "b", "b 2"));
    }
}
