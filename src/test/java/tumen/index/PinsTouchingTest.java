package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A stretch of time that moves is followed to the same pins a look at all of them finds.
class PinsTouchingTest {
    private static final int ROWS = 3000;

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 60, 2000})
    void pinsOfAMovingStretchAreThoseAPlainLoopFinds(int step) {
        Random random = new Random(step);
        List<Integer> ends = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
        Collections.shuffle(ends, random);
        int[] byEnd = ends.stream().mapToInt(row -> row).toArray();
        int[] byPin = random.ints(2 * ROWS, 0, ROWS).toArray();
        Bits among = Bits.where(byPin.length, pin -> pin % 5 != 0);
        PinsTouching touching = new PinsTouching(byEnd, byPin);
        int startTo = ROWS / 2;
        int endFrom = ROWS / 3;
        for (int move = 0; move < 200; move++) {
            startTo = Math.clamp(startTo + random.nextInt(-step, step + 1), 0, ROWS);
            endFrom = Math.clamp(endFrom + random.nextInt(-step, step + 1), 0, ROWS);
            Slice slice = new Slice(0, startTo, 0, 0, endFrom);

            Bits found = touching.of(slice, among);

            assertThat(positions(found)).isEqualTo(plain(slice, among, byEnd, byPin));
        }
    }

    private static List<Integer> plain(Slice slice, Bits among, int[] byEnd, int[] byPin) {
        List<Integer> ended = IntStream.of(byEnd).limit(slice.endFrom()).boxed().sorted().toList();
        return IntStream.range(0, byPin.length)
                .filter(among::contains)
                .filter(pin -> byPin[pin] < slice.startTo())
                .filter(pin -> Collections.binarySearch(ended, byPin[pin]) < 0)
                .boxed()
                .toList();
    }

    private static List<Integer> positions(Bits bits) {
        List<Integer> positions = new ArrayList<>();
        bits.forEach(0, bits.length(), positions::add);
        return positions;
    }
}
