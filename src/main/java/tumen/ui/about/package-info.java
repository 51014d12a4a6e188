/// The About box.
///
/// Never comes in: the credits themselves; they are a table in `about`.
@NullMarked
package tumen.ui.about;

import org.jspecify.annotations.NullMarked;
