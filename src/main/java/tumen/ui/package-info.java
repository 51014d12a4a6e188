/// The windows: JavaFX panes that show the state and turn pointer and keys into intents.
///
/// Never comes in: what to draw (that is `scene`), or work that makes the window wait.
@NullMarked
package tumen.ui;

import org.jspecify.annotations.NullMarked;
