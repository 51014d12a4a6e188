package tumen.storage;

import tumen.words.Words;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads packs and trusts nothing in them: only known names in their one place, so that nothing can
/// be put elsewhere; bytes counted as they come, whatever the zip says of itself; the zip's own
/// sums and the listed ones; no part missing, doubled or added. Nothing is unpacked to disk.
final class PackReader {
    private final long mostInAll;
    private final Map<String, String> found = new HashMap<>();
    private Map<String, String> listed = Map.of();
    private Optional<ReadResult> project = Optional.empty();
    private long inAll;

    private PackReader(long mostInAll) {
        this.mostInAll = mostInAll;
    }

    /// Reads the project in a pack, and the pack to its end.
    static ReadResult read(Path file) {
        return read(file, Pack.PICTURES_BYTES);
    }

    /// Reads a pack whose pictures may have so many bytes together, unpacked.
    static ReadResult read(Path file, long mostInAll) {
        try (InputStream stream = Files.newInputStream(file)) {
            return new PackReader(mostInAll).read(stream);
        } catch (IOException problem) {
            return refused(Words.of("fault.packCannot", file, words(problem)));
        } catch (IllegalArgumentException problem) {
            return refused(Words.of("fault.packCannot", file, Words.of("fault.pack.name")));
        }
    }

    private static String words(IOException problem) {
        return switch (problem) {
            case ZipException broken -> Words.of("fault.pack.damaged", broken.getMessage());
            case EOFException _ -> Words.of("fault.pack.cutOff");
            case NoSuchFileException _ -> Words.of("fault.pack.noFile");
            case AccessDeniedException _ -> Words.of("fault.pack.noPermission");
            default -> String.valueOf(problem.getMessage());
        };
    }

    private static ReadResult refused(String message) {
        Problem problem = new Problem(Problem.Severity.ERROR, "", 0, message);
        return new ReadResult.Refused(List.of(problem));
    }

    private ReadResult read(InputStream stream) throws IOException {
        ZipInputStream zip = new ZipInputStream(stream, StandardCharsets.UTF_8);
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Pack.CHECKSUMS)) {
            throw new PackException(Words.of("fault.pack.foreign"));
        }
        listed = Checksums.read(text(limited(zip, Pack.CHECKSUMS, Pack.PART_BYTES)));
        zip.closeEntry();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            part(entry, zip);
            zip.closeEntry();
        }
        for (String name : listed.keySet()) {
            if (!found.containsKey(name)) {
                throw new PackException(Words.of("fault.pack.lacks", name));
            }
        }
        return project.orElseThrow(() -> new PackException(Words.of("fault.pack.noProject")));
    }

    private void part(ZipEntry entry, ZipInputStream zip) throws IOException {
        String name = entry.getName();
        if (!Pack.isKnown(name) || !listed.containsKey(name)) {
            throw new PackException(Words.of("fault.pack.stranger", shown(name)));
        }
        if (found.containsKey(name) || found.size() >= Pack.MOST_PARTS) {
            throw new PackException(Words.of("fault.pack.twice", name));
        }
        boolean isProject = name.equals(Pack.PROJECT);
        long most = isProject ? ReadLimits.FILE_BYTES : Pack.PART_BYTES;
        DigestInputStream bytes =
                new DigestInputStream(limited(zip, name, most), Checksums.digest());
        if (isProject) {
            project = Optional.of(ProjectReader.read(bytes));
        }
        inAll += bytes.transferTo(OutputStream.nullOutputStream());
        if (inAll > mostInAll) {
            throw new PackException(Words.of("fault.pack.largeInAll", mostInAll >> 20));
        }
        String sum = Checksums.of(bytes.getMessageDigest());
        if (!sum.equals(listed.get(name))) {
            throw new PackException(Words.of("fault.pack.changed", name));
        }
        found.put(name, sum);
    }

    /// The bytes of a part, refused once there are more than may be.
    private static InputStream limited(InputStream part, String name, long most) {
        return new CountedInput(part, name, most);
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    /// A hostile name in few plain letters.
    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}./\\\\_-]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }
}
