/// Proof of `tumen.time`: tables of dates in, days and words out.
///
/// Never the machine's own clock or time zone.
@NullMarked
package tumen.time;

import org.jspecify.annotations.NullMarked;
