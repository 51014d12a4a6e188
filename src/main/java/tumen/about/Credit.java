package tumen.about;

import java.net.URI;

/// What is owed to one part of the app: a row of `credits.tsv`.
///
/// @param note whose it is and how it was changed; may be empty
/// @param printed how pictures with the map name it; empty if they need not
/// @param brief the same where there is little room
public record Credit(
        Kind kind,
        String name,
        String purpose,
        String licence,
        String note,
        URI address,
        String printed,
        String brief) {
    /// What a part is.
    public enum Kind {
        MAP,
        FONT,
        PART
    }
}
