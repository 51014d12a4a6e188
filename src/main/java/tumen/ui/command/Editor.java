package tumen.ui.command;

import tumen.geo.LatLon;
import tumen.model.Place;
import tumen.time.Edtf;

import java.util.Optional;

/// What can be asked for to be edited; each edit is one step to take back.
public interface Editor {
    /// Begins a project with nothing in it but kinds of events.
    void newProject();

    /// Takes the last edit back.
    void undo();

    /// Makes the edit taken back last again.
    void redo();

    /// Opens the form of a new event, which begins in the middle of the time shown.
    void newEvent();

    /// Opens the form of a new event on a day since 1970-01-01.
    void newEvent(long day);

    /// Opens the form of a new event at a place, or at a new one at a position.
    void newEvent(LatLon position, Optional<Place> place);

    /// Opens the form of the event selected last.
    void editEvent();

    /// Makes the event selected last once more.
    void duplicateEvent();

    /// Takes the selected events out of the project.
    void deleteEvents();

    /// Asks for a position on the map and opens the form of a place there.
    void newPlace();

    /// Opens the form of a place at a position.
    void newPlace(LatLon position);

    /// Has a line drawn on the map and opens the form of a route along it.
    void newRoute();

    /// Opens the form of the project's title and summary.
    void editProject();

    /// Opens the dialog of release levels and of what carries them.
    void editLevels();

    /// Moves an event from the one of its places that is nearest a position to another place; to a
    /// new one, whose form opens, if there is none at the other position.
    void moveEvent(String event, LatLon from, LatLon to, Optional<String> place);

    /// Says how one of several events that are drawn as one can be moved.
    void explainMoving();

    /// Moves an event to another time.
    void moveEvent(String event, Edtf when);
}
