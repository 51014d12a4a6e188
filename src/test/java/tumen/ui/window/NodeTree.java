package tumen.ui.window;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.stream.Stream;

/// What hangs together in a window.
final class NodeTree {
    private NodeTree() {}

    /// A node and all below it.
    static Stream<Node> within(Node node) {
        Stream<Node> below =
                node instanceof Parent parent
                        ? List.copyOf(parent.getChildrenUnmodifiable()).stream()
                                .flatMap(NodeTree::within)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /// Whether neither a node nor what it is in is hidden.
    static boolean isSeen(Node node) {
        return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
                .allMatch(Node::isVisible);
    }
}
