/// The pane that shows and hides types of events, with the meaning of symbols and lines.
///
/// Never comes in: deciding what a filter lets through; that is `index`.
@NullMarked
package tumen.ui.filter;

import org.jspecify.annotations.NullMarked;
