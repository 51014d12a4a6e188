/// What two states of a project differ in: things added, removed, changed and regraded.
///
/// Never comes in: files, and how it is shown.
@NullMarked
package tumen.difference;

import org.jspecify.annotations.NullMarked;
