package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf;

import java.net.URI;

/// A published report: who published what, when, and where it can be read.
///
/// `origin` names who first said what it relays, such as the agency whose text it carries: relays
/// of one origin are one witness.
///
/// `status` says how the report was used (`found` read in excerpt, `seed` the article the project
/// began with, `unverified` general knowledge). A source without a date cannot make anything known
/// earlier.
public record Source(
        String id,
        String publisher,
        String title,
        @Nullable Edtf date,
        @Nullable URI url,
        @Nullable String status,
        @Nullable String note,
        @Nullable String origin,
        Extra extra) {
    /// Who vouches for it: its origin, else its publisher.
    public String witness() {
        return origin == null ? publisher : origin;
    }
}
