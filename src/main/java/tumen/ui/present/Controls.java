package tumen.ui.present;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;

import tumen.briefing.Talk;

import java.util.LinkedHashMap;
import java.util.Map;

/// The console's buttons, made from the table of a talk's keys.
final class Controls extends ScrollPane {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Map<TalkCommand, Button> buttons = new LinkedHashMap<>();

    Controls(Lectern lectern) {
        getStyleClass().add("controls");
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("controls-flow");
        for (TalkCommand command : TalkCommands.ALL) {
            if (command.hasButton()) {
                Button button = button(command, lectern);
                buttons.put(command, button);
                flow.getChildren().add(button);
            }
        }
        setContent(flow);
        setFitToWidth(true);
    }

    private static Button button(TalkCommand command, Lectern lectern) {
        Button button = new Button(command.buttonLabel());
        button.setId(command.id());
        button.setFocusTraversable(false);
        command.keys().stream()
                .findFirst()
                .map(KeyCombination::getDisplayText)
                .map(Label::new)
                .ifPresent(key -> {
                    key.getStyleClass().add("control-key");
                    button.setGraphic(key);
                    button.setContentDisplay(ContentDisplay.RIGHT);
                });
        button.setOnAction(event -> command.action().accept(lectern));
        return button;
    }

    /// Shows what is on.
    void show(Talk talk) {
        buttons.forEach(
                (command, button) -> button.pseudoClassStateChanged(ON, command.on().test(talk)));
    }
}
