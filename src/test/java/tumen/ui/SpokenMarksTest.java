package tumen.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import org.junit.jupiter.api.Test;

import tumen.scene.Box;
import tumen.scene.Ref;
import tumen.scene.Spoken;

import java.util.ArrayList;
import java.util.List;

class SpokenMarksTest {
    private static final Ref EVENT = new Ref.OfEvent("e1");

    private final List<Ref> pressed = new ArrayList<>();
    private final SpokenMarks marks = new SpokenMarks(pressed::add);

    @Test
    void eachHasItsRoleItsTextAndItsPlace() {
        marks.show(
                List.of(
                        new Spoken(Ref.NONE, new Box(0, 10, 900, 40), "Visits: 3 events"),
                        new Spoken(EVENT, new Box(100, 20, 12, 12), "Visit: Lavrov"),
                        new Spoken(
                                new Ref.OfHandle("playhead"), new Box(50, 0, 2, 80), "Playhead")));
        List<Node> told = marks.getChildrenUnmodifiable();
        assertThat(told)
                .extracting(Node::getAccessibleRole, Node::getAccessibleText)
                .containsExactly(
                        tuple(AccessibleRole.LIST_ITEM, ""),
                        tuple(AccessibleRole.TEXT, "Visits: 3 events"),
                        tuple(AccessibleRole.LIST_ITEM, "Visit: Lavrov"),
                        tuple(AccessibleRole.THUMB, "Playhead"));
        assertThat(told.get(2).getBoundsInParent()).isEqualTo(new BoundingBox(100, 20, 12, 12));
    }

    @Test
    void whatIsPressedIsTold() {
        marks.show(List.of(new Spoken(EVENT, new Box(100, 20, 12, 12), "Visit: Lavrov")));
        marks.getChildrenUnmodifiable().getLast().executeAccessibleAction(AccessibleAction.FIRE);
        assertThat(pressed).containsExactly(EVENT);
    }

    @Test
    void theSelectionIsAnItemOfItsOwn() {
        marks.select("Visit: Lavrov, selected");
        assertThat(marks.selection().getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(marks.selection().getAccessibleText()).isEqualTo("Visit: Lavrov, selected");
    }
}
