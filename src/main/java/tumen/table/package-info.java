/// Events as a table: what its columns say of an event, in which order rows stand, and the same as
/// text to take along.
///
/// Never a toolkit or a file.
@NullMarked
package tumen.table;

import org.jspecify.annotations.NullMarked;
