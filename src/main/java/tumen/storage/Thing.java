package tumen.storage;

/// What ids can name.
enum Thing {
    SOURCE("source"),
    PLACE("place"),
    ROUTE("route"),
    ACTOR("actor"),
    TYPE("type"),
    EVENT("event"),
    BRIEFING("briefing"),
    LEVEL("release level");

    private final String word;

    Thing(String word) {
        this.word = word;
    }

    /// Its name in a message.
    String word() {
        return word;
    }
}
