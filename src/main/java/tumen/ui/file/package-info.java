/// Asking for files and writing them beside the window.
///
/// Never comes in: what is in a file.
@NullMarked
package tumen.ui.file;

import org.jspecify.annotations.NullMarked;
