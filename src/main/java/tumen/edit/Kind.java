package tumen.edit;

/// A kind of thing in a project that edits are about.
public enum Kind {
    EVENT,
    SOURCE,
    PLACE,
    ROUTE,
    ACTOR,
    TYPE
}
