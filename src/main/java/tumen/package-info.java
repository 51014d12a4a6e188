/// The entry point. Nothing but {@link tumen.Main} and what it needs before anything else.
@NullMarked
package tumen;

import org.jspecify.annotations.NullMarked;
