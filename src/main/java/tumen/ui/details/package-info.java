/// The details pane: everything known of the selected event, in words, with who says so.
///
/// Never comes in: reading files, or opening an address without a click.
@NullMarked
package tumen.ui.details;

import org.jspecify.annotations.NullMarked;
