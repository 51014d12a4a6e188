/// Who says what: how claims stand to an event's reading, what was known on a day, who made it
/// public, and what rests on a source.
///
/// Never a view or a filter: only what follows from the project itself.
@NullMarked
package tumen.claim;

import org.jspecify.annotations.NullMarked;
