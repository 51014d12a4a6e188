/// Made-up stories of any size, for tests and for measuring.
///
/// Never part of the app, and never anything a reader could take for a report.
@NullMarked
package tumen.made;

import org.jspecify.annotations.NullMarked;
