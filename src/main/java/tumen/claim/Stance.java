package tumen.claim;

/// How a claim stands to an event's reading on one aspect.
public sealed interface Stance {
    /// The claim says nothing about it.
    record Silent() implements Stance {}

    /// What the claim says can be true together with the reading, be it finer, coarser or the same.
    record Agrees() implements Stance {}

    /// What the claim says cannot be true together with the reading; `how` in words: `67 days
    /// earlier`.
    record Differs(String how) implements Stance {}
}
