/// What is shown: the one immutable state, the intents that change it, and the pure functions that
/// do.
///
/// Never a toolkit or a file.
@NullMarked
package tumen.state;

import org.jspecify.annotations.NullMarked;
