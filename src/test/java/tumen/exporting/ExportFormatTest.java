package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.progress.Progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// What every format must keep to.
class ExportFormatTest {
    static List<ExportFormat> formats() {
        return ExportFormats.ALL;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameExportGivesTheSameBytes(ExportFormat format) throws IOException {
        byte[] first = Exports.bytes(format, Exports.sample());
        assertThat(first).isNotEmpty().isEqualTo(Exports.bytes(format, Exports.sample()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameBriefingGivesTheSameBytes(ExportFormat format) throws IOException {
        byte[] first = Exports.bytes(format, Exports.briefing());
        assertThat(first).isNotEmpty().isEqualTo(Exports.bytes(format, Exports.briefing()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aCancelledExportLeavesNothingBehind(ExportFormat format, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("x." + format.extension());
        Progress stop =
                _ -> {
                    throw new CancellationException();
                };
        assertThatThrownBy(() -> ExportFile.write(format, Exports.sample(), file, false, stop))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileIsReplacedOnlyKnowingly(ExportFormat format, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("x." + format.extension());
        Path first = ExportFile.first(format, Optional.empty(), file);
        Files.writeString(first, "mine");
        assertThatThrownBy(() ->
                        ExportFile.write(format, Exports.sample(), file, false, Progress.UNWATCHED))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("is there already");
        assertThat(first).hasContent("mine");
        ExportFile.write(format, Exports.sample(), file, true, Progress.UNWATCHED);
        assertThat(first).hasBinaryContent(Exports.bytes(format, Exports.sample()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "html", "csv", "geojson", "kml"})
    void nothingInATitleTurnsTheTextOrRingsABell(String extension) throws IOException {
        ExportFormat format = ExportFormats.of(Path.of("x." + extension)).orElseThrow();
        byte[] file = Exports.bytes(format, Exports.titled(Exports.HOSTILE));
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .as("a forced direction, in UTF-8")
                .doesNotContain("\u00E2\u0080\u00AE")
                .doesNotContain("A1 <script>alert(\"1\")</script>]]>&\u0007");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theEndingNamesTheFormat(ExportFormat format) {
        assertThat(
                        ExportFormats.of(
                                Path.of("a.b", "X." + format.extension().toUpperCase(Locale.ROOT))))
                .containsSame(format);
    }

    @Test
    void anUnknownEndingNamesNone() {
        assertThat(ExportFormats.of(Path.of("svg"))).isEmpty();
        assertThat(ExportFormats.of(Path.of("x.exe"))).isEmpty();
    }
}
