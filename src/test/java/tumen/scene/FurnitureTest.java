package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.geo.Inset;
import tumen.geo.ViewSize;

import java.util.List;

class FurnitureTest {
    private static final ViewSize MAP = new ViewSize(676, 400);
    private static final Box BUTTONS = new Box(618, 12, 46, 118);
    private static final Box PLAYER = new Box(180, 356, 316, 34);

    @Test
    void nothingOverAViewTakesNothingFromIt() {
        assertThat(Furniture.around(MAP, List.of())).isEqualTo(Inset.NONE);
    }

    @Test
    void aColumnOfButtonsIsLeftOutAtTheSideAndARowBelow() {
        assertThat(Furniture.around(MAP, List.of(BUTTONS, PLAYER)))
                .isEqualTo(new Inset(0, 58, 44, 0));
    }

    @Test
    void whatStandsInACornerIsLeftOutWhereLessIsLost() {
        Box credits = new Box(506, 333, 160, 60);
        assertThat(Furniture.around(MAP, List.of(BUTTONS, PLAYER, credits)))
                .isEqualTo(new Inset(0, 58, 67, 0));
        Box chip = new Box(8, 8, 220, 28);
        assertThat(Furniture.around(MAP, List.of(chip))).isEqualTo(new Inset(36, 0, 0, 0));
    }

    @Test
    void whatHasNoSizeYetIsNotThere() {
        assertThat(Furniture.around(MAP, List.of(new Box(0, 0, 0, 30)))).isEqualTo(Inset.NONE);
    }
}
