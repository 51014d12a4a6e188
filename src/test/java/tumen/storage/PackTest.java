package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tumen.model.SampleProject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class PackTest {
    private static final byte[] PICTURE = {1, 2, 3};

    @TempDir private Path folder;

    private Path packed() throws IOException {
        Path file = folder.resolve("talk.tumenz");
        PackWriter.write(SampleProject.PROJECT, List.of(PICTURE, PICTURE), file);
        return file;
    }

    /// The parts a sound pack has, without the list of checksums.
    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("project.tumen.json", ProjectWriter.bytes(SampleProject.PROJECT));
        parts.put("steps/01.png", PICTURE);
        return parts;
    }

    private String refusal(Map<String, byte[]> listed, Map<String, byte[]> held)
            throws IOException {
        return refusal(packed(listed, held), Pack.PICTURES_BYTES);
    }

    private static byte[] packed(Map<String, byte[]> listed, Map<String, byte[]> held)
            throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("checksums.sha256", Checksums.of(listed).getBytes(StandardCharsets.UTF_8));
        all.putAll(held);
        return zip(all);
    }

    private String refusal(byte[] bytes, long mostInAll) throws IOException {
        Path file = folder.resolve("hostile.tumenz");
        Files.write(file, bytes);
        ReadResult result = PackReader.read(file, mostInAll);
        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        return result.problems().getFirst().message().replace(file.toString(), "FILE");
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatWasPackedIsReadAgain() throws IOException {
        ReadResult result = ProjectReader.read(packed());
        assertThat(result).isInstanceOf(ReadResult.Accepted.class);
        assertThat(((ReadResult.Accepted) result).project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void theSameBriefingGivesTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(packed());
        assertThat(Files.readAllBytes(packed())).isEqualTo(once);
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() throws IOException {
        for (String name :
                List.of("../evil.sh", "/etc/passwd", "steps/../../x.png", "steps\\01.png")) {
            Map<String, byte[]> parts = parts();
            parts.put(name, PICTURE);
            assertThat(refusal(parts, parts))
                    .isEqualTo(
                            "cannot open the pack FILE: “"
                                    + name
                                    + "” does not belong into a pack");
        }
    }

    @Test
    void aPictureThatUnpacksToTooMuchIsRefusedByWhatComesNotByWhatIsPromised() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("steps/02.png", new byte[(int) Pack.PART_BYTES + 1]);
        assertThat(refusal(parts, parts)).endsWith("steps/02.png in it is larger than 64 MiB");
    }

    @Test
    void picturesThatUnpackToTooMuchTogetherAreRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("steps/02.png", new byte[600 << 10]);
        parts.put("steps/03.png", new byte[600 << 10]);
        assertThat(refusal(packed(parts, parts), 1 << 20))
                .endsWith("its pictures are larger than 1 MiB together");
    }

    @Test
    void aPartThatWasChangedIsRefused() throws IOException {
        Map<String, byte[]> changed = parts();
        changed.put("steps/01.png", new byte[] {1, 2, 4});
        assertThat(refusal(parts(), changed))
                .endsWith("steps/01.png in it was changed or damaged; ask for it again");
    }

    @Test
    void aPartThatIsMissingOrAddedIsRefused() throws IOException {
        Map<String, byte[]> fewer = parts();
        fewer.remove("steps/01.png");
        assertThat(refusal(parts(), fewer)).endsWith("steps/01.png is missing from it");
        assertThat(refusal(fewer, parts())).endsWith("“steps/01.png” does not belong into a pack");
        assertThat(refusal(Map.of(), Map.of())).endsWith("there is no project in it");
    }

    @Test
    void aPartThatStandsTwiceIsRefused() throws IOException {
        Map<String, byte[]> twin = parts();
        twin.put("steps/02.png", PICTURE);
        byte[] all =
                zip(
                        joined(
                                Map.of(
                                        "checksums.sha256",
                                        Checksums.of(twin).getBytes(StandardCharsets.UTF_8)),
                                twin));
        byte[] name = "steps/02.png".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < all.length - name.length; at++) {
            if (new String(all, at, name.length, StandardCharsets.UTF_8).equals("steps/02.png")) {
                all[at + 7] = '1';
            }
        }
        assertThat(refusal(all, Pack.PICTURES_BYTES)).endsWith("steps/01.png is in it twice");
    }

    private static Map<String, byte[]> joined(Map<String, byte[]> one, Map<String, byte[]> more) {
        Map<String, byte[]> all = new LinkedHashMap<>(one);
        all.putAll(more);
        return all;
    }

    @Test
    void aWrongSumOfTheZipIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, byte[]> parts = parts();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            store("checksums.sha256", Checksums.of(parts).getBytes(StandardCharsets.UTF_8), zip);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                store(part.getKey(), part.getValue(), zip);
            }
        }
        byte[] pack = bytes.toByteArray();
        int sumOfFirst = 14;
        pack[sumOfFirst] ^= 1;
        assertThat(refusal(pack, Pack.PICTURES_BYTES)).contains("it is damaged (invalid entry CRC");
    }

    private static void store(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void whatIsCutOffOrNoPackIsRefusedInWords() throws IOException {
        byte[] sound = Files.readAllBytes(packed());
        assertThat(refusal(Arrays.copyOf(sound, sound.length / 2), Pack.PICTURES_BYTES))
                .endsWith("it is cut off; ask for it again");
        assertThat(refusal("no zip".getBytes(StandardCharsets.UTF_8), Pack.PICTURES_BYTES))
                .endsWith("it is no pack made by Tumen");
        assertThat(
                        ProjectReader.read(folder.resolve("none.tumenz"))
                                .problems()
                                .getFirst()
                                .message())
                .endsWith("there is no such file");
    }
}
