package tumen.ui.file;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Asks with the system's own dialogs, beginning in the folder of the last answer.
public final class SystemFileQuestions implements FileQuestions {
    private final Window owner;
    private Optional<File> folder = Optional.empty();

    public SystemFileQuestions(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen(FileKind... kinds) {
        return remembered(chooser(Words.of("file.open"), kinds).showOpenDialog(owner));
    }

    /// The system asks itself before it gives the name of a file that is there; not so where the
    /// ending had to be added.
    @Override
    public Optional<Target> toWrite(FileKind kind, String name) {
        FileChooser chooser = chooser(Words.of("file.save"), kind);
        chooser.setInitialFileName(name);
        return remembered(chooser.showSaveDialog(owner))
                .map(file -> new Target(kind.complete(file), kind.fits(file)));
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                kinds[0].spoken(),
                                Arrays.stream(kinds)
                                        .map(kind -> "*." + kind.extension())
                                        .toList()));
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file != null) {
            folder = Optional.ofNullable(file.getParentFile());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
