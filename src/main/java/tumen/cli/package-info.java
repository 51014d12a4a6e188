/// The command line: picocli commands over the same code the window uses.
///
/// Never comes in: anything that needs a display, and JavaFX.
@NullMarked
package tumen.cli;

import org.jspecify.annotations.NullMarked;
