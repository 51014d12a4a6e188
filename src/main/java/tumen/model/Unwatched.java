package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf;

/// A time in which a kind of source, such as `satellite imagery`, was not watching: that nothing is
/// told of it then does not mean that nothing happened.
public record Unwatched(String kind, Edtf when, @Nullable String note, Extra extra) {}
