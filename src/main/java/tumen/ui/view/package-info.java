/// Views kept in the file under a name, and views as a line of text.
///
/// Never comes in: what a view is made of; that `state` knows.
@NullMarked
package tumen.ui.view;

import org.jspecify.annotations.NullMarked;
