/// The map pane: the base map, the map's scene and overlay, gestures, buttons on the map.
///
/// Never comes in: the timeline, and where marks stand (that is `scene`). Gluon stays in the two
/// classes named after it.
@NullMarked
package tumen.ui.map;

import org.jspecify.annotations.NullMarked;
