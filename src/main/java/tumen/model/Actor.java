package tumen.model;

import org.jspecify.annotations.Nullable;

/// A person, state, body or vessel that takes part in events. `kind` is free text such as `person`
/// or `vessel`.
public record Actor(String id, Names names, @Nullable String kind, Extra extra) {}
