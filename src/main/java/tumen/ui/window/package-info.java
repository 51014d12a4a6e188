/// The main window: its header, its slots, opening and saving, the leader between the two views.
///
/// Never comes in: gestures of one view, and anything another pane could own.
@NullMarked
package tumen.ui.window;

import org.jspecify.annotations.NullMarked;
