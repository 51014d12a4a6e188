package tumen.ui.file;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Asks with the system's own dialogs. They begin in the folder of what is suggested, else in that
/// of the last answer, else in that of the file used last, else in the user's own.
public final class SystemFileQuestions implements FileQuestions {
    private final Window owner;
    private final Supplier<Optional<Path>> used;
    private Optional<Path> answered = Optional.empty();

    /// Asks before a window; `used` tells the file opened or saved last.
    public SystemFileQuestions(Window owner, Supplier<Optional<Path>> used) {
        this.owner = owner;
        this.used = used;
    }

    @Override
    public Optional<Path> toOpen(FileKind... kinds) {
        FileChooser chooser = chooser(Words.of("file.open"), Optional.empty(), kinds);
        return remembered(chooser.showOpenDialog(owner));
    }

    /// The system asks itself before it gives the name of a file that is there; not so where the
    /// ending had to be added.
    @Override
    public Optional<Target> toWrite(FileKind kind, Path suggested) {
        FileChooser chooser = chooser(Words.of("file.save"), Optional.of(suggested), kind);
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        return remembered(chooser.showSaveDialog(owner))
                .map(file -> new Target(kind.complete(file), kind.fits(file)));
    }

    private FileChooser chooser(String title, Optional<Path> suggested, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        firstFolder(Stream.of(suggested, answered, used.get(), own()).flatMap(Optional::stream))
                .map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                kinds[0].spoken(),
                                Arrays.stream(kinds)
                                        .map(kind -> "*." + kind.extension())
                                        .toList()));
        return chooser;
    }

    /// A file there need not be, in the user's own folder.
    private static Optional<Path> own() {
        return Optional.of(Path.of(System.getProperty("user.home", "."), "tumen"));
    }

    /// The first folder that is there and holds one of some files; a mere name is in none.
    static Optional<Path> firstFolder(Stream<Path> files) {
        return files.flatMap(file -> Optional.ofNullable(file.getParent()).stream())
                .filter(Files::isDirectory)
                .findFirst();
    }

    private Optional<Path> remembered(@Nullable File file) {
        Optional<Path> chosen = Optional.ofNullable(file).map(File::toPath);
        answered = chosen.or(() -> answered);
        return chosen;
    }
}
