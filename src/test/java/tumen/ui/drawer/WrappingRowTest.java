package tumen.ui.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

/// Tabs ask for one line and make do with two.
class WrappingRowTest {
    @Test
    void itAsksForOneLineAndWrapsWhereThereIsLess() {
        WrappingRow row = new WrappingRow();
        row.setHgap(4);
        row.setVgap(2);
        row.getChildren().addAll(tab(100), tab(50));

        assertThat(row.prefWidth(-1)).isEqualTo(154);
        assertThat(row.prefHeight(154)).isEqualTo(20);
        assertThat(row.prefHeight(120)).isEqualTo(42);
        assertThat(row.minWidth(-1)).isEqualTo(100);
    }

    private static Region tab(double width) {
        Region tab = new Region();
        tab.setPrefSize(width, 20);
        tab.setMinSize(width, 20);
        return tab;
    }
}
