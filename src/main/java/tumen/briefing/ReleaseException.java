package tumen.briefing;

import java.util.List;

/// A briefing must not leave at its release level; the message lists why.
public final class ReleaseException extends RuntimeException {
    ReleaseException(String level, List<String> reasons) {
        super(
                "The briefing is released to "
                        + level
                        + " and must not leave as it is: "
                        + String.join("; ", reasons)
                        + ".");
    }
}
