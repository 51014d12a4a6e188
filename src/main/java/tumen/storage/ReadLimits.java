package tumen.storage;

/// How large a project file and its parts may be. Beyond these a file is refused, so that a broken
/// or hostile one cannot exhaust the machine.
public final class ReadLimits {
    /// The whole file in bytes: 1 GiB.
    public static final long FILE_BYTES = 1L << 30;

    /// Objects and lists within each other.
    public static final int DEPTH = 64;

    /// One text in characters.
    public static final int TEXT_LENGTH = 1_000_000;

    /// One number's digits and signs.
    public static final int NUMBER_LENGTH = 100;

    /// One field's name in characters.
    public static final int NAME_LENGTH = 256;

    /// The decimal places, and zeros, of a quantity's value.
    public static final int QUANTITY_SCALE = 30;

    /// The problems listed; what comes after is counted only.
    public static final int PROBLEMS = 10_000;

    private ReadLimits() {}
}
