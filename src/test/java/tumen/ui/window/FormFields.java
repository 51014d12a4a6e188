package tumen.ui.window;

import static tumen.ui.window.OpenedWindow.node;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

/// A hand that fills in forms.
final class FormFields {
    private FormFields() {}

    static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    static void fill(FxRobot robot, String id, String text) {
        TextInputControl field = node(robot, id, TextInputControl.class);
        robot.interact(() -> field.setText(text));
    }

    /// Types into a field and takes the first thing it lists.
    static void pick(FxRobot robot, String id, String text) {
        pick(robot, (TextField) node(robot, id, Node.class).lookup(".text-field"), text);
    }

    /// The same in a field at hand.
    static void pick(FxRobot robot, TextField field, String text) {
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText(text));
        robot.type(KeyCode.ENTER);
    }

    static void fire(FxRobot robot, String id) {
        Button button = node(robot, id, Button.class);
        robot.interact(button::fire);
    }

    /// Fills in the field that has the focus in a dialog.
    static void write(FxRobot robot, String dialog, String text) {
        Node focused = node(robot, dialog, Node.class).getScene().getFocusOwner();
        robot.interact(() -> ((TextInputControl) focused).setText(text));
    }

    static String note(FxRobot robot, String id) {
        return node(robot, id, Label.class).getText();
    }
}
