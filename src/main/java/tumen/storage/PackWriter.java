package tumen.storage;

import tumen.model.Project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes packs: whole or not at all, the same bytes for the same content.
public final class PackWriter {
    /// The first moment a zip can say.
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackWriter() {}

    /// Packs a project with the pictures of its steps, PNG files.
    public static void write(Project project, List<byte[]> pictures, Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(Pack.PROJECT, ProjectWriter.bytes(project));
        for (byte[] picture : pictures) {
            parts.put(Pack.picture(parts.size()), picture);
        }
        AtomicFile.write(file, stream -> write(parts, stream));
    }

    private static void write(Map<String, byte[]> parts, OutputStream stream) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        add(Pack.CHECKSUMS, Checksums.of(parts).getBytes(StandardCharsets.UTF_8), zip);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            add(part.getKey(), part.getValue(), zip);
        }
        zip.finish();
    }

    private static void add(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
