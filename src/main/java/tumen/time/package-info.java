/// When: dates as written (EDTF), the days they may mean, the window a timeline shows, its scale
/// and ruler, and dates in words. Days are counted from 1970-01-01, proleptic Gregorian, UTC.
///
/// Never an event, a colour or the machine's own time zone or clock.
@NullMarked
package tumen.time;

import org.jspecify.annotations.NullMarked;
