package tumen.storage;

/// What the readers of one part of a file share: where problems go, the ids, and equal values kept
/// once.
record Reading(Problems problems, References references, Shared shared) {
    /// A part's own, with what is common to all parts of a file.
    static Reading of(KnownIds known, Shared shared) {
        return new Reading(new Problems(), new References(known), shared);
    }
}
