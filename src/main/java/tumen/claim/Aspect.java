package tumen.claim;

import tumen.words.Words;

/// One of the things a claim can say of an event, to be compared with the event's reading.
public enum Aspect {
    TIME,
    PLACE,
    ROUTE,
    QUANTITY,
    /// What is said in words only. Words are not compared by machine; see `Comparison`.
    STATEMENT;

    /// The aspect's name in a sentence.
    public String word() {
        return Words.of("claim.aspect." + name());
    }
}
