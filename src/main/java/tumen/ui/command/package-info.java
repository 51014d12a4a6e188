/// The table of commands and what is made from it: menus, buttons, key handling, the list of keys.
///
/// Never comes in: what a command does inside; that is an intent or one call of the desk.
@NullMarked
package tumen.ui.command;

import org.jspecify.annotations.NullMarked;
