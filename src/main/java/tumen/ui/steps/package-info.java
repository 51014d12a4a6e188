/// Making a briefing: the strip of steps below the views, and the words of a step.
///
/// Never comes in: giving the talk.
@NullMarked
package tumen.ui.steps;

import org.jspecify.annotations.NullMarked;
