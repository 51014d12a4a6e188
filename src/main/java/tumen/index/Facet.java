package tumen.index;

/// What events can be told apart by, besides time, text and area. Every event has a set of values
/// of each; values are ids or short codes, the same in files and in filters.
public enum Facet {
    /// Ids of event types.
    TYPE,
    /// Ids of actors.
    ACTOR,
    /// Ids of places.
    PLACE,
    /// ISO 3166-1 codes of its places' countries, both at a border.
    COUNTRY,
    /// `sea`, `rail`, `air`, `road`: how its routes go.
    MODE,
    /// Ids of sources, of the event as a whole or of one of its claims.
    SOURCE,
    /// `A` to `F` of its grade and its claims' grades, or [#UNGRADED].
    RELIABILITY,
    /// `1` to `6` of its grade and its claims' grades, or [#UNGRADED].
    CREDIBILITY,
    /// Tags.
    TAG,
    /// `1` to `3`.
    IMPORTANCE,
    /// `yes`, `no`: whether claims compete.
    DISPUTED;

    /// The value of an event nobody has graded.
    public static final String UNGRADED = "ungraded";
}
