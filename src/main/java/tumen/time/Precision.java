package tumen.time;

/// How finely a date is known, coarsest first.
public enum Precision {
    /// Several years: a decade, a century, a year to some significant digits.
    YEARS,
    YEAR,
    /// A season, quarter, third or half of a year.
    SEASON,
    MONTH,
    DAY,
    /// A second of a day.
    TIME
}
