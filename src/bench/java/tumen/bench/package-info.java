/// Measuring at size: made-up projects of any number of events, the same every time.
///
/// Never part of the app, and never anything a reader could take for a report.
@NullMarked
package tumen.bench;

import org.jspecify.annotations.NullMarked;
