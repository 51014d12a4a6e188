package tumen.exporting;

/// Told how far an export has come; may stop it.
@FunctionalInterface
public interface Progress {
    /// Nobody listens, nobody stops.
    Progress UNWATCHED = (done, of) -> {};

    /// `done` of `of` pages, pictures or frames are finished.
    ///
    /// Stops the export by throwing a `CancellationException`; nothing is left behind.
    void finished(int done, int of);
}
