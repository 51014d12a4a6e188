/// Pictures and decks to take away: one class per format, one visible list of them.
///
/// Never a window; what a page holds is the scene's to decide.
@NullMarked
package tumen.exporting;

import org.jspecify.annotations.NullMarked;
