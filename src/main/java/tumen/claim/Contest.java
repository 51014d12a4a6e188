package tumen.claim;

import tumen.model.Claim;

import java.util.List;
import java.util.Optional;

/// What is said of one aspect of an event where claims cannot all be true together with its
/// reading, or where the editor set claims against each other that can.
///
/// @param about the aspect's word, or what words are about as the editor puts it
/// @param voices every claim that speaks on it or was set against one that does, in their order
/// @param assessment what the editor makes of it
public record Contest(
        Aspect aspect, String about, List<Voice> voices, Optional<String> assessment) {
    public Contest {
        voices = List.copyOf(voices);
    }

    /// A claim and how it stands to the reading on the aspect.
    public record Voice(Claim claim, Stance stance) {}

    /// Whether any claim contradicts the reading.
    public boolean isDispute() {
        return voices.stream().anyMatch(voice -> voice.stance() instanceof Stance.Differs);
    }
}
