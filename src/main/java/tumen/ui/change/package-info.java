/// What changed between two states of a project, in words: a list whose rows lead to their events.
///
/// Never comes in: what counts as a change; that is `difference`'s.
@NullMarked
package tumen.ui.change;

import org.jspecify.annotations.NullMarked;
