package tumen.made;

import tumen.time.CivilDate;
import tumen.time.Edtf;

import java.util.SplittableRandom;

/// Invented dates from 1990 to 2025: most in some hundred busy spells, the rest anywhere.
final class MadeTime {
    static final long FIRST_DAY = new CivilDate(1990, 1, 1).toDay();
    static final long DAYS = new CivilDate(2026, 1, 1).toDay() - FIRST_DAY;

    private static final int SPELLS = 300;
    private static final double IN_A_SPELL = 0.7;
    private static final double INTERVALS = 0.2;
    private static final double APPROXIMATE = 0.05;
    private static final double MONTHS = 0.05;
    private static final int LONGEST = 60;

    private MadeTime() {}

    /// A busy spell's number, the first the busiest; -1 for none.
    static int spell(SplittableRandom random) {
        return random.nextDouble() < IN_A_SPELL
                ? (int) (SPELLS * Math.pow(random.nextDouble(), 2))
                : -1;
    }

    /// A day in a spell, or any day.
    static long day(int spell, SplittableRandom random) {
        if (spell < 0) {
            return FIRST_DAY + random.nextLong(DAYS);
        }
        SplittableRandom its = new SplittableRandom(spell);
        double middle = DAYS * Math.sqrt(its.nextDouble());
        double spread = 3 + its.nextDouble() * 60;
        double day = middle + spread * random.nextGaussian();
        return FIRST_DAY + (long) Math.clamp(day, 0, DAYS - 1.0);
    }

    /// A date that begins on a day.
    static Edtf when(long day, SplittableRandom random) {
        String first = CivilDate.ofDay(day).iso();
        double kind = random.nextDouble();
        if (kind < INTERVALS) {
            return Edtf.parse(
                    first + "/" + CivilDate.ofDay(day + 1 + random.nextInt(LONGEST)).iso());
        }
        if (kind < INTERVALS + APPROXIMATE) {
            return Edtf.parse(first + "~");
        }
        return Edtf.parse(kind < INTERVALS + APPROXIMATE + MONTHS ? first.substring(0, 7) : first);
    }
}
