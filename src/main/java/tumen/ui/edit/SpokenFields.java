package tumen.ui.edit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says for a screen reader what the controls within a field are, where they do not say it
/// themselves: the field's name, and what is hinted at in them.
final class SpokenFields {
    private SpokenFields() {}

    /// Names all that is in a field now.
    static void name(Parent field, String name) {
        for (Node node : field.getChildrenUnmodifiable()) {
            if (node instanceof Control control) {
                say(control, name);
            } else if (node instanceof Parent within) {
                name(within, name);
            }
        }
    }

    /// Has what is said about a field, such as what is wrong with it, be told where the focus is in
    /// it.
    static void explain(Node field, String words) {
        field.setAccessibleHelp(words.isEmpty() ? null : words);
        if (field instanceof Parent parent && !(field instanceof Control)) {
            parent.getChildrenUnmodifiable().forEach(within -> explain(within, words));
        }
    }

    private static void say(Control control, String name) {
        String said = Optional.ofNullable(control.getAccessibleText()).orElse("");
        if (said.isBlank() && control.isFocusTraversable() && !(control instanceof Labeled)) {
            control.setAccessibleText(
                    Stream.of(name, hint(control))
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String hint(Control control) {
        String hint =
                switch (control) {
                    case TextInputControl text -> text.getPromptText();
                    case ComboBoxBase<?> box -> box.getPromptText();
                    default -> "";
                };
        return Optional.ofNullable(hint).orElse("");
    }
}
