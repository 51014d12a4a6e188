/// The knowledge date in the window: its strip under the timeline, and playing how the story came
/// out.
///
/// Never comes in: what is known on a day; that the index says.
@NullMarked
package tumen.ui.knowledge;

import org.jspecify.annotations.NullMarked;
