package tumen.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;

class SeatsTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1920, 1200);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1920, 0, 1280, 720);
    private static final Rectangle2D THIRD = new Rectangle2D(0, 1200, 800, 600);
    private static final Seats BEGUN = Seats.NONE.after(List.of(LAPTOP, PROJECTOR));

    @Test
    void atFirstTheScreensStandAsTheDesktopHasThem() {
        assertThat(Seats.NONE.order(List.of(PROJECTOR, LAPTOP))).containsExactly(PROJECTOR, LAPTOP);
    }

    @Test
    void aScreenThatWasAwayIsItsOwnersAgainWhicheverTheDesktopNowCallsItsOwn() {
        Rectangle2D alone = new Rectangle2D(0, 0, 1280, 720);
        Seats without = BEGUN.after(BEGUN.order(List.of(alone)));
        assertThat(without.order(List.of(PROJECTOR, LAPTOP))).containsExactly(LAPTOP, PROJECTOR);
        assertThat(without.order(List.of(THIRD, PROJECTOR, LAPTOP)))
                .containsExactly(LAPTOP, PROJECTOR, THIRD);
    }

    @Test
    void oneThatCameBackElsewhereIsKnownByTheOtherOrByItsSize() {
        Rectangle2D projector = new Rectangle2D(0, 0, 1280, 720);
        Rectangle2D laptop = new Rectangle2D(1280, 0, 1920, 1200);
        assertThat(BEGUN.order(List.of(projector, laptop))).containsExactly(laptop, projector);
        assertThat(BEGUN.order(List.of(PROJECTOR, THIRD))).containsExactly(THIRD, PROJECTOR);
        assertThat(BEGUN.order(List.of(THIRD, LAPTOP))).containsExactly(LAPTOP, THIRD);
    }

    @Test
    void screensNobodySatBeforeStandAsTheDesktopHasThem() {
        Rectangle2D other = new Rectangle2D(800, 1200, 1024, 768);
        assertThat(BEGUN.order(List.of(other, THIRD))).containsExactly(other, THIRD);
    }
}
