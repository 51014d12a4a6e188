import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Jars as the package has them: their entries stored, not deflated, for fonts and classes are read
/// at each start.
class StoredJar {
    private StoredJar() {}

    /// Copies a jar into a folder, its class files changed on the way.
    static void copy(Path jar, Path folder, UnaryOperator<byte[]> change) throws IOException {
        try (var from = new ZipFile(jar.toFile());
                var to =
                        new ZipOutputStream(
                                Files.newOutputStream(folder.resolve(jar.getFileName())))) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry : from.stream().toList()) {
                try (var stream = from.getInputStream(entry)) {
                    byte[] bytes = stream.readAllBytes();
                    boolean isClass = entry.getName().endsWith(".class");
                    put(entry, isClass ? change.apply(bytes) : bytes, to);
                }
            }
        }
    }

    private static void put(ZipEntry entry, byte[] bytes, ZipOutputStream to) throws IOException {
        var checksum = new CRC32();
        checksum.update(bytes);
        var stored = new ZipEntry(entry.getName());
        stored.setLastModifiedTime(entry.getLastModifiedTime());
        stored.setSize(bytes.length);
        stored.setCrc(checksum.getValue());
        to.putNextEntry(stored);
        to.write(bytes);
    }

    /// What finds the classes of a class path's jars.
    static ClassLoader loader(String classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new));
    }
}
