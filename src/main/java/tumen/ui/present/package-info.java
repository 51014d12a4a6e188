/// Giving a talk: the audience's window, the presenter's console, and the keys of both.
///
/// Never comes in: what a briefing holds or what an order makes of a talk.
@NullMarked
package tumen.ui.present;

import org.jspecify.annotations.NullMarked;
