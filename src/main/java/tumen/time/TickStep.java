package tumen.time;

import java.util.ArrayList;
import java.util.List;

/// How far apart a ruler's ticks are: a number of minutes, days, months or years.
///
/// @param minDays the least distance of two ticks in days
record TickStep(Unit unit, int count, double minDays) {
    enum Unit {
        MINUTES,
        DAYS,
        MONTHS,
        YEARS
    }

    private static final int MINUTES_PER_DAY = 1440;
    private static final double ROUNDING_MINUTES = 1e-4;

    private static final List<TickStep> LADDER =
            List.of(
                    minutes(1),
                    minutes(5),
                    minutes(10),
                    minutes(15),
                    minutes(30),
                    minutes(60),
                    minutes(120),
                    minutes(180),
                    minutes(360),
                    minutes(720),
                    new TickStep(Unit.DAYS, 1, 1),
                    new TickStep(Unit.DAYS, 2, 2),
                    new TickStep(Unit.DAYS, 5, 4),
                    new TickStep(Unit.DAYS, 10, 8),
                    new TickStep(Unit.DAYS, 15, 13),
                    new TickStep(Unit.MONTHS, 1, 28),
                    new TickStep(Unit.MONTHS, 2, 59),
                    new TickStep(Unit.MONTHS, 3, 90),
                    new TickStep(Unit.MONTHS, 6, 181),
                    years(1),
                    years(2),
                    years(5),
                    years(10),
                    years(20),
                    years(50),
                    years(100),
                    years(200),
                    years(500),
                    years(1000),
                    years(2000));

    /// A place for a tick: its own label, and the one that also names the day and year.
    record Place(double day, String label, String context, boolean major) {}

    /// The finest step whose ticks are at least so many days apart.
    static TickStep atLeast(double days) {
        for (TickStep step : LADDER) {
            if (step.minDays >= days) {
                return step;
            }
        }
        return LADDER.getLast();
    }

    /// The ticks of a window from left to right.
    List<Place> places(TimeWindow window) {
        return switch (unit) {
            case MINUTES -> minutePlaces(window);
            case DAYS -> dayPlaces(window);
            case MONTHS -> monthPlaces(window, count);
            case YEARS -> monthPlaces(window, 12 * count);
        };
    }

    private List<Place> minutePlaces(TimeWindow window) {
        List<Place> places = new ArrayList<>();
        double first = window.from() * MINUTES_PER_DAY / count;
        for (long k = (long) Math.ceil(first - ROUNDING_MINUTES); ; k++) {
            long minute = k * count;
            double day = (double) minute / MINUTES_PER_DAY;
            if (day > window.to()) {
                return places;
            }
            CivilDate date = CivilDate.ofDay(Math.floorDiv(minute, MINUTES_PER_DAY));
            long ofDay = Math.floorMod(minute, MINUTES_PER_DAY);
            String full = DateNames.SHORT.date(date);
            if (ofDay == 0) {
                places.add(new Place(day, DateNames.SHORT.dayAndMonth(date), full, true));
            } else {
                String time = DateNames.hourAndMinute(ofDay);
                places.add(new Place(day, time, full + ", " + time, false));
            }
        }
    }

    private List<Place> dayPlaces(TimeWindow window) {
        List<Place> places = new ArrayList<>();
        for (long day = (long) Math.ceil(window.from()); day <= window.to(); day++) {
            CivilDate date = CivilDate.ofDay(day);
            int left = CivilDate.daysIn(date.year(), date.month()) + 1 - date.day();
            if ((date.day() - 1) % count == 0 && left >= minDays) {
                boolean major = date.day() == 1;
                String full = DateNames.SHORT.date(date);
                String label =
                        major ? DateNames.SHORT.month(date) : DateNames.SHORT.dayAndMonth(date);
                places.add(new Place((double) day, label, major ? label : full, major));
            }
        }
        return places;
    }

    private List<Place> monthPlaces(TimeWindow window, int months) {
        List<Place> places = new ArrayList<>();
        CivilDate from = CivilDate.ofDay((long) Math.floor(window.from()));
        long month = Math.floorDiv(from.year() * 12 + from.month() - 1, months) * (long) months;
        while (true) {
            CivilDate date =
                    new CivilDate(
                            Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
            double day = date.toDay();
            if (day > window.to()) {
                return places;
            }
            if (day >= window.from()) {
                places.add(unit == Unit.YEARS ? yearPlace(date, day) : monthPlace(date, day));
            }
            month += months;
        }
    }

    private Place monthPlace(CivilDate date, double day) {
        boolean major = date.month() == 1 || (date.month() == 7 && count <= 2);
        String full = DateNames.SHORT.month(date);
        return new Place(day, major ? full : DateNames.SHORT.monthName(date), full, major);
    }

    private Place yearPlace(CivilDate date, double day) {
        int majorYears =
                count == 2 || count == 5 ? 10 : count == 20 || count == 50 ? 100 : count * 5;
        String label = DateNames.year(date.year());
        return new Place(day, label, label, date.year() % majorYears == 0);
    }

    private static TickStep minutes(int count) {
        return new TickStep(Unit.MINUTES, count, (double) count / MINUTES_PER_DAY);
    }

    private static TickStep years(int count) {
        return new TickStep(Unit.YEARS, count, 365.0 * count);
    }
}
