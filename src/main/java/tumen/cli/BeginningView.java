package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.model.StoredView;
import tumen.state.ViewLink;

import java.util.Objects;
import java.util.Optional;

/// The option that says with which view a window opens.
final class BeginningView {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--view",
            paramLabel = "LINE",
            description = "the view to begin with, as the window copies it")
    private @Nullable String line;

    /// The view asked for; empty if none was.
    Optional<StoredView> stored() {
        return Optional.ofNullable(line).map(this::read);
    }

    private StoredView read(String text) {
        try {
            return ViewLink.read(text);
        } catch (IllegalArgumentException problem) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--view: " + problem.getMessage());
        }
    }
}
