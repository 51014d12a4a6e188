/// How panes show one event in a line: its symbol, its colour, its title.
///
/// Never comes in: anything about more than one event.
@NullMarked
package tumen.ui.event;

import org.jspecify.annotations.NullMarked;
