package tumen.ui.drawer;

import javafx.scene.Node;

import java.util.List;

/// A page with tools of its own, which stand in the drawer's bar while it is shown.
public interface DrawerTools {
    /// The tools, from left to right.
    List<Node> tools();
}
