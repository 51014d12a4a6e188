package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class InOrderTest {
    @Test
    void whatIsMadeAtOnceIsTakenInTurn() throws IOException {
        List<Integer> taken = new ArrayList<>();
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
        InOrder.each(numbers, number -> number * 2, taken::add);
        assertThat(taken)
                .containsExactlyElementsOf(numbers.stream().map(number -> number * 2).toList());
    }

    @Test
    void theFirstFailureEndsIt() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(
                        () -> InOrder.each(List.of(1, 2, 3), InOrderTest::failingAtTwo, taken::add))
                .isInstanceOf(IOException.class)
                .hasMessage("two");
        assertThat(taken).containsExactly(1);
        assertThatThrownBy(() ->
                        InOrder.each(
                                List.of(1, 2),
                                number -> number,
                                _ -> {
                                    throw new IllegalStateException("full");
                                }))
                .hasMessage("full");
    }

    private static int failingAtTwo(int number) throws IOException {
        if (number == 2) {
            throw new IOException("two");
        }
        return number;
    }
}
