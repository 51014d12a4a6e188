package tumen.ui.map;

import javafx.scene.input.KeyCode;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.Theme;
import tumen.state.AppState;

import java.util.List;

/// Something in the hand while it is over the map: it takes clicks, and drags of what it drew. All
/// other drags, and the wheel, move the map as ever.
public interface MapTool {
    /// What to do with it, in words that stand over the map.
    String words();

    /// What it draws over the map.
    List<Mark> marks(AppState state, ViewSize size, Theme theme);

    /// The pointer went to a point of the view.
    void move(ViewPoint at);

    /// The button was pressed over something; whether the tool takes the drag that may follow.
    boolean press(Ref over);

    /// What was pressed was dragged to a point of the view.
    void drag(ViewPoint to);

    /// The map was clicked.
    void click(ViewPoint at, int clicks);

    /// A key was pressed; whether that meant anything to the tool.
    boolean key(KeyCode key);
}
