package tumen.storage;

import tumen.model.Project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The dataset on board: what is published on the military cooperation of North Korea and Russia,
/// 2023–2025.
public final class ShippedDataset {
    private static final String RESOURCE = "/assets/datasets/korea-russia.tumen.json";
    private static final FutureTask<Project> PROJECT = new FutureTask<>(ShippedDataset::read);

    private ShippedDataset() {}

    /// Its bytes, to be closed by the caller.
    public static InputStream open() {
        InputStream stream = ShippedDataset.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: " + RESOURCE);
        }
        return stream;
    }

    /// The project in it, read once by the first thread that asks while others wait.
    public static Project project() {
        PROJECT.run();
        try {
            return PROJECT.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    private static Project read() {
        try (InputStream stream = open()) {
            return switch (ProjectReader.read(stream)) {
                case ReadResult.Accepted accepted -> accepted.project();
                case ReadResult.Refused refused ->
                        throw new IllegalStateException(
                                RESOURCE + ": " + refused.problems().getFirst());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
