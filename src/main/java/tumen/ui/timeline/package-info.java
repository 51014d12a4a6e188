/// The timeline pane and the overview strip: their scenes on canvases, and gestures.
///
/// Never comes in: the map, and where marks stand (that is `scene`).
@NullMarked
package tumen.ui.timeline;

import org.jspecify.annotations.NullMarked;
