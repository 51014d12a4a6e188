/// The map underneath: the vector layers on board, drawn into tiles and pictures, and the names
/// that belong on them.
///
/// Never an event, a window or the network; Jackson only in the readers.
@NullMarked
package tumen.basemap;

import org.jspecify.annotations.NullMarked;
