/// Telling it: the steps of a briefing as screens, the talk as a value, transitions, time keeping,
/// what may be shown to whom, packs.
///
/// Never comes in: a window, a key, a toolkit.
@NullMarked
package tumen.briefing;

import org.jspecify.annotations.NullMarked;
