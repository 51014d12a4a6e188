/// The table of events: a third view of what the other two show.
///
/// Never comes in: what a column says; that `table` knows.
@NullMarked
package tumen.ui.table;

import org.jspecify.annotations.NullMarked;
