/// What all dialogs share: they belong to a window, wear its look and close with Escape.
///
/// Never comes in: what one dialog is about.
@NullMarked
package tumen.ui.dialog;

import org.jspecify.annotations.NullMarked;
