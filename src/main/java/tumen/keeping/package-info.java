/// Keeping work safe: autosaves, what a crash left behind, and whether a file is still what it was.
///
/// Never comes in: windows, and how a project is written.
@NullMarked
package tumen.keeping;

import org.jspecify.annotations.NullMarked;
