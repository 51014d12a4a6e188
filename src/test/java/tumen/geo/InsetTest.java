package tumen.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsetTest {
    @Test
    void eachSideIsAsDeepAsWhatLiesThereAndAGapButNeverTooShallow() {
        assertThat(new Inset(50, 10, 14, 100).atLeast(20, 8)).isEqualTo(new Inset(58, 20, 22, 108));
    }

    @Test
    void halfOfAViewIsLeftInEachDirection() {
        ViewSize view = new ViewSize(400, 200);

        assertThat(new Inset(150, 30, 50, 50).leavingHalf(view))
                .isEqualTo(new Inset(75, 30, 25, 50));
        assertThat(new Inset(40, 300, 60, 100).leavingHalf(view))
                .isEqualTo(new Inset(40, 150, 60, 50));
    }
}
