package tumen.index;

/// Something worked out from matches and nothing else. Equal questions have the same answer, so
/// [Matches#keep] works it out once; records make good questions.
@FunctionalInterface
public interface Derived<A> {
    /// Works the answer out.
    A of(Matches matches);
}
