/// The search field and the list of what it found.
///
/// Never comes in: how text is compared; that is `index`.
@NullMarked
package tumen.ui.search;

import org.jspecify.annotations.NullMarked;
