package tumen.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for texts that are cut, in every window there is.
final class WholeTexts {
    /// What the project, not the window, says may be as long as it likes.
    private static final Set<String> DATA =
            Set.of(
                    "header-title",
                    "header-subtitle",
                    "event-title",
                    "event-particulars",
                    "cell",
                    "table-cell",
                    "compare-source",
                    "picked-name",
                    "step-title");

    private WholeTexts() {}

    /// The texts that are cut now, each with its control.
    static List<String> cut(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        robot.interact(() ->
                everything()
                        .filter(Labeled.class::isInstance)
                        .map(Labeled.class::cast)
                        .filter(WholeTexts::isCut)
                        .forEach(each -> cut.add(each.getText() + " in " + each)));
        robot.interact(() ->
                everything()
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .filter(WholeTexts::isPromptCut)
                        .forEach(each -> cut.add(each.getPromptText() + " in " + each)));
        return cut;
    }

    private static boolean isPromptCut(TextField field) {
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        Text prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        return NodeTree.isSeen(field)
                && field.getText().isEmpty()
                && prompt.getLayoutBounds().getWidth() > room;
    }

    /// Controls that neither show nor speak a text.
    static List<String> mute(FxRobot robot) {
        List<String> mute = new ArrayList<>();
        robot.interact(() ->
                everything()
                        .filter(node -> node instanceof ButtonBase || node.isFocusTraversable())
                        .filter(NodeTree::isSeen)
                        .filter(node -> spoken(node).isBlank() && !isLabelled(node))
                        .forEach(node -> mute.add(node.toString())));
        return mute;
    }

    /// The ids of buttons the focus cannot go to.
    static List<String> withoutFocus(FxRobot robot) {
        List<String> ids = new ArrayList<>();
        robot.interact(() ->
                everything()
                        .filter(node -> node instanceof ButtonBase && !node.isFocusTraversable())
                        .filter(node -> NodeTree.isSeen(node) && node.getId() != null)
                        .forEach(node -> ids.add(node.getId())));
        return ids;
    }

    private static boolean isLabelled(Node node) {
        return everything()
                .anyMatch(
                        other -> other instanceof Label label && node.equals(label.getLabelFor()));
    }

    private static String spoken(Node node) {
        String own = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        return node instanceof Labeled labeled && labeled.getText() != null
                ? own + labeled.getText()
                : own;
    }

    private static Stream<Node> everything() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(Stage.class::isInstance)
                .flatMap(window -> NodeTree.within(window.getScene().getRoot()));
    }

    private static boolean isCut(Labeled labeled) {
        boolean own = labeled.getStyleClass().stream().noneMatch(DATA::contains);
        Node inner = labeled.lookup(".text");
        return own
                && NodeTree.isSeen(labeled)
                && !(labeled instanceof Button && labeled.getText() == null)
                && inner instanceof Text text
                && text.getText().endsWith(labeled.getEllipsisString())
                && !text.getText().equals(labeled.getText());
    }
}
