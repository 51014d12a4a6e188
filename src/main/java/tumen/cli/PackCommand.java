package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.exporting.BriefingPack;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.state.Document;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `tumen pack FILE --out x.tumenz`: packs a briefing into one file.
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Packs a briefing, its project and pictures into one file with checksums.")
final class PackCommand implements Callable<Integer> {
    @Mixin private final FileArgument file = new FileArgument();

    @Mixin private final OutputFile out = new OutputFile();

    @Option(
            names = "--briefing",
            paramLabel = "ID",
            description = "the briefing; the first when none is named")
    private String id = "";

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Project project = file.project();
        out.check();
        Briefing packed = briefing(project);
        out.write(() ->
                BriefingPack.write(
                        SnapshotPicture.load(),
                        Document.of(project, null),
                        packed,
                        out.path(),
                        Progress.UNWATCHED));
        return 0;
    }

    private Briefing briefing(Project project) {
        return project.briefings().stream()
                .filter(briefing -> id.isEmpty() || briefing.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(
                                Objects.requireNonNull(spec).commandLine(),
                                "--briefing: no briefing \"%s\"; there are: %s"
                                        .formatted(
                                                id,
                                                project.briefings().stream()
                                                        .map(Briefing::id)
                                                        .collect(Collectors.joining(", ")))));
    }
}
