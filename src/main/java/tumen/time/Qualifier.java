package tumen.time;

/// What a writer says of a date's own worth: EDTF's `?`, `~` and `%`.
public enum Qualifier {
    NONE,
    /// `?`: the source is doubtful.
    UNCERTAIN,
    /// `~`: the date is near the truth.
    APPROXIMATE,
    /// `%`: both doubtful and near.
    UNCERTAIN_AND_APPROXIMATE;

    /// Whether the date is doubtful.
    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /// Whether the date is only near the truth.
    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /// This and another doubt together.
    public Qualifier and(Qualifier other) {
        boolean uncertain = isUncertain() || other.isUncertain();
        boolean approximate = isApproximate() || other.isApproximate();
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    /// The qualifier of an EDTF sign; `NONE` for any other character.
    static Qualifier of(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }
}
