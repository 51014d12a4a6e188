package tumen.briefing;

import tumen.words.Words;

import java.util.List;

/// A briefing must not leave at its release level; the message lists why, a line for each reason.
public final class ReleaseException extends RuntimeException {
    ReleaseException(String level, List<String> reasons) {
        super(Words.of("clearance.mustNotLeave", level, "• " + String.join("\n• ", reasons)));
    }
}
