package tumen.time;

/// One date as EDTF writes it, without an interval around it: the days it may be, how finely it is
/// known, and what its writer says of its worth.
///
/// @param text as written, verbatim
/// @param firstDay the number of the first day it may be
/// @param lastDay the number of the last day it may be
/// @param season 21–41 when the precision is `SEASON`, else 0
/// @param unspecified whether digits are masked with X, so it is some one date of the range
/// @param from where it may begin, in fractional days since 1970-01-01 UTC
/// @param to where it ends at the latest, in fractional days; for a time of day one second on
public record EdtfDate(
        String text,
        long firstDay,
        long lastDay,
        Precision precision,
        Qualifier qualifier,
        int season,
        boolean unspecified,
        double from,
        double to) {
    /// The first day it may be.
    public CivilDate first() {
        return CivilDate.ofDay(firstDay);
    }

    /// The last day it may be.
    public CivilDate last() {
        return CivilDate.ofDay(lastDay);
    }
}
