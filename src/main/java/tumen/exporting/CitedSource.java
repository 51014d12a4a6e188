package tumen.exporting;

import tumen.model.Source;
import tumen.scene.PlainText;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A source as it is cited: `Reuters, Title, 2023-09-13, https://…`.
final class CitedSource {
    private CitedSource() {}

    static String of(Source source) {
        return Stream.of(
                        Optional.of(source.publisher()),
                        Optional.of(source.title()),
                        Optional.ofNullable(source.date()).map(date -> date.text()),
                        Optional.ofNullable(source.url()).map(URI::toString))
                .flatMap(Optional::stream)
                .map(PlainText::of)
                .collect(Collectors.joining(", "));
    }
}
