package tumen.progress;

/// Is told how far a task is, from 0 to 1, by whichever thread is at it; may stop it by throwing a
/// `CancellationException`.
@FunctionalInterface
public interface Progress {
    /// Tells nobody.
    Progress UNWATCHED = _ -> {};

    /// Takes how far it is.
    void reached(double share);

    /// Is asked whether the task is still wanted, where nothing new can be told; far cheaper.
    default void look() {}

    /// The progress of a part of the task, which takes it from one share to another.
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void reached(double share) {
                whole.reached(from + share * (to - from));
            }

            @Override
            public void look() {
                whole.look();
            }
        };
    }
}
