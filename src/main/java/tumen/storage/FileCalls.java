package tumen.storage;

import java.io.IOException;

/// How `AtomicFile` reaches the disk: every call goes through here, so that a test can let each of
/// them fail.
class FileCalls {
    /// Makes the calls and nothing else.
    static final FileCalls PLAIN = new FileCalls();

    /// One call to the file system.
    @FunctionalInterface
    interface Call<T> {
        T make() throws IOException;
    }

    /// One call without a result.
    @FunctionalInterface
    interface Act {
        void make() throws IOException;
    }

    /// Makes a call.
    <T> T get(Call<T> call) throws IOException {
        return call.make();
    }

    /// Makes a call without a result.
    final void run(Act act) throws IOException {
        boolean done =
                get(() -> {
                    act.make();
                    return true;
                });
        assert done;
    }
}
