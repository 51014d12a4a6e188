package tumen.ui.edit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;

/// A release level while it is edited; labels keep to it whatever it is called.
///
/// @param before what it was called, if it was there
/// @param coarse whether its audience sees positions and dates only roughly
record LevelRow(Optional<String> before, StringProperty name, BooleanProperty coarse) {
    /// One that was there.
    static LevelRow of(String name, boolean coarse) {
        return new LevelRow(
                Optional.of(name),
                new SimpleStringProperty(name),
                new SimpleBooleanProperty(coarse));
    }

    /// A new one without a name.
    static LevelRow fresh() {
        return new LevelRow(
                Optional.empty(), new SimpleStringProperty(""), new SimpleBooleanProperty(false));
    }

    /// What it is called now.
    String called() {
        return name.get().strip();
    }
}
