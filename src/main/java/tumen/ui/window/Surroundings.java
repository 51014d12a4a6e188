package tumen.ui.window;

import javafx.stage.Stage;

import tumen.ui.file.FileQuestions;

/// What a main window finds around it: the stage it stands on and the user's files. A test brings
/// its own answers.
public record Surroundings(Stage stage, FileQuestions files) {}
