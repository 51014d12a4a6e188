package tumen.state;

/// Whether the playhead runs, how fast, in days of the story a second of the clock, and whether it
/// begins again at the end.
public record Playback(boolean playing, double daysPerSecond, boolean loop) {
    private static final double YEAR = 365.25;
    private static final double[] SPEEDS = {1, 2, 7, 14, YEAR / 12, YEAR / 4, YEAR / 2, YEAR};

    /// Standing still, a week a second, once.
    public static final Playback STOPPED = new Playback(false, 7, false);

    /// The same, running or not.
    public Playback withPlaying(boolean other) {
        return new Playback(other, daysPerSecond, loop);
    }

    /// The same, beginning again at the end or not.
    public Playback withLoop(boolean other) {
        return new Playback(playing, daysPerSecond, other);
    }

    /// The next speeds up, or down where negative; from a day to a year a second.
    public Playback faster(int steps) {
        int now = 0;
        while (now < SPEEDS.length - 1 && SPEEDS[now] < daysPerSecond) {
            now++;
        }
        double speed = SPEEDS[Math.clamp((long) now + steps, 0, SPEEDS.length - 1)];
        return new Playback(playing, speed, loop);
    }
}
