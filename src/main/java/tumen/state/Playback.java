package tumen.state;

/// Whether the playhead runs and how fast: days of the story a second of the clock.
public record Playback(boolean playing, double daysPerSecond) {
    /// Standing still, a week a second.
    public static final Playback STOPPED = new Playback(false, 7);

    private static final double SLOWEST = 1.0 / 24;
    private static final double FASTEST = 730;

    public Playback {
        daysPerSecond = Math.clamp(daysPerSecond, SLOWEST, FASTEST);
    }
}
