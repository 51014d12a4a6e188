/// The list of what is wrong in a project file.
///
/// Never comes in: finding problems; that is the reader's.
@NullMarked
package tumen.ui.problems;

import org.jspecify.annotations.NullMarked;
