/// Logging: one rotating file in the user's state directory for SLF4J, java.util.logging and
/// JavaFX.
///
/// Never comes in: anything of the other packages but where its folder is.
@NullMarked
package tumen.log;

import org.jspecify.annotations.NullMarked;
