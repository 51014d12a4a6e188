package tumen.edit;

/// Something that refers to another thing: what it is, and what it is called.
public record Use(Kind kind, String id, String name) {}
