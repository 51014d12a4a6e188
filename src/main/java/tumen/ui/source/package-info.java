/// Sources as things of their own: what each told, how early, how often otherwise, and the story as
/// only some tell it.
///
/// Never comes in: the figures; those are `claim`'s.
@NullMarked
package tumen.ui.source;

import org.jspecify.annotations.NullMarked;
