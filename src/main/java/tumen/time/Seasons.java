package tumen.time;

import tumen.words.Words;

/// The months EDTF's groupings of a year stand for, 21 to 41.
///
/// The standard leaves the months of a season open; these are whole months, as weather services
/// count them. Spring to winter without a place are read as northern. A season that begins in
/// December or October past the year's end runs into the next year.
final class Seasons {
    static final int FIRST = 21;
    static final int LAST = 41;

    private Seasons() {}

    /// The number of the first month, 1–12.
    static int firstMonth(int season) {
        return switch (season) {
            case 21, 25, 31 -> 3;
            case 22, 26, 32 -> 6;
            case 23, 27, 29 -> 9;
            case 24, 28, 30 -> 12;
            case 33, 34, 35, 36 -> 3 * (season - 33) + 1;
            case 37, 38, 39 -> 4 * (season - 37) + 1;
            case 40, 41 -> 6 * (season - 40) + 1;
            default -> throw new IllegalArgumentException("not a season: " + season);
        };
    }

    /// How many months it lasts.
    static int months(int season) {
        if (season >= 40) {
            return 6;
        }
        return season >= 37 ? 4 : 3;
    }

    /// The name in words: `spring`, `summer (southern)`, `third quarter`.
    static String name(int season) {
        return Words.of("season." + season);
    }
}
