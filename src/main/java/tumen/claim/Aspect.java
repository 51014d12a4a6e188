package tumen.claim;

/// One of the things a claim can say of an event, to be compared with the event's reading.
public enum Aspect {
    TIME("time"),
    PLACE("place"),
    ROUTE("route"),
    QUANTITY("quantity"),
    /// What is said in words only. Words are not compared by machine; see `Comparison`.
    STATEMENT("statement");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    /// The aspect's name in a sentence.
    public String word() {
        return word;
    }
}
