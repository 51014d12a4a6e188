package tumen.ui;

import javafx.stage.Stage;

import tumen.exporting.SnapshotPicture;
import tumen.keeping.AutosaveFolder;
import tumen.settings.KeptSettings;
import tumen.ui.file.FileQuestions;
import tumen.ui.present.Room;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a main window finds around it: its stage, the user's files, the system's way to show an
/// address or a file, what paints pictures, which takes a moment when first asked for, the room
/// talks are given in, what the user chose before, and where edits are kept. A test brings its own.
public record Surroundings(
        Stage stage,
        FileQuestions files,
        Consumer<String> shown,
        Supplier<SnapshotPicture> pictures,
        Room room,
        KeptSettings settings,
        AutosaveFolder autosaves) {}
