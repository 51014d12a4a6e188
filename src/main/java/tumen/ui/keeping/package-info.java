/// Keeping a window's work safe: autosaves, recovery after a crash, and a file that others change.
///
/// Never comes in: how autosaves lie on the disk; that is `tumen.keeping`'s.
@NullMarked
package tumen.ui.keeping;

import org.jspecify.annotations.NullMarked;
