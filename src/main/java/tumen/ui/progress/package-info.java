/// What the window says of work beside it: how far it is, and a way to give it up.
///
/// Never the work itself.
@NullMarked
package tumen.ui.progress;

import org.jspecify.annotations.NullMarked;
