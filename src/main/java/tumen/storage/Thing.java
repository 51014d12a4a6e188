package tumen.storage;

import tumen.words.Words;

/// What ids can name.
enum Thing {
    SOURCE,
    PLACE,
    ROUTE,
    ACTOR,
    TYPE,
    EVENT,
    BRIEFING,
    LEVEL;

    /// Its name in a message.
    String word() {
        return Words.of("fault.thing." + name());
    }
}
