package tumen.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Claims of one event that contradict each other on one aspect (`place`, `day`, `number of
/// containers`), with the editor's assessment if there is one. `claims` are ids of the event's
/// claims.
public record Dispute(
        String aspect, List<String> claims, @Nullable String assessment, Extra extra) {
    public Dispute {
        claims = List.copyOf(claims);
    }
}
