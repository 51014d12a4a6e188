/// What exists: the project and everything it holds, as immutable records.
///
/// Never how it is read, filtered or drawn.
@NullMarked
package tumen.model;

import org.jspecify.annotations.NullMarked;
