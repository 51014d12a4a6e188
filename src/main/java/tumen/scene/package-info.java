/// What to draw: marks in view pixels, and the pure functions that make them from a state.
///
/// Never a toolkit, a file or a mood; text is measured through {@link tumen.scene.TextMeasure}.
@NullMarked
package tumen.scene;

import org.jspecify.annotations.NullMarked;
