package tumen.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The vector layers on board. Thread-safe; each layer is read once, by the first thread that needs
/// it, while others that need it wait.
public final class BaseMap {
    private static final String FOLDER = "/assets/basemap/";

    private final Map<LayerFile, FutureTask<Layer>> layers = new EnumMap<>(LayerFile.class);

    private BaseMap() {
        for (LayerFile file : LayerFile.values()) {
            layers.put(file, new FutureTask<>(() -> read(file)));
        }
    }

    /// The base map of the class path. Returns at once: the layers are read when first drawn, or
    /// ahead by [#warm].
    public static BaseMap load() {
        return new BaseMap();
    }

    /// Reads what a map at this zoom needs, on all processors: call it off the UI thread, as early
    /// as the opening view is known.
    ///
    /// Throws [BaseMapException] if a file is missing or damaged.
    public void warm(double zoom) {
        new MapStyle(MapStyle.tileZoom(zoom)).layers().parallelStream().forEach(this::layer);
    }

    /// A layer, read now if nobody has read it yet.
    Layer layer(LayerFile file) {
        FutureTask<Layer> task = layers.get(file);
        if (task == null) {
            throw new IllegalArgumentException("no layer " + file);
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BaseMapException problem) {
                throw problem;
            }
            throw new BaseMapException(file.fileName(), "could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BaseMapException(file.fileName(), "reading was interrupted", e);
        }
    }

    /// Opens a file of the base map; throws [BaseMapException] if it is missing.
    static InputStream open(String fileName) {
        InputStream in = BaseMap.class.getResourceAsStream(FOLDER + fileName);
        if (in == null) {
            throw new BaseMapException(fileName, "it is missing");
        }
        return in;
    }

    private static Layer read(LayerFile file) throws IOException {
        try (InputStream in = open(file.fileName())) {
            return LayerReader.read(file.fileName(), in);
        }
    }
}
