/// Comparing what sources say of one event: side by side, and in the place of the reading.
///
/// Never comes in: whether claims agree; that `claim` says.
@NullMarked
package tumen.ui.compare;

import org.jspecify.annotations.NullMarked;
