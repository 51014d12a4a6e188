package tumen.model;

/// Whether a leg's way is known from sources or laid by hand.
public enum Basis {
    DOCUMENTED,
    INFERRED
}
