package tumen.ui.command;

/// What can be asked for to be edited; each edit is one step to take back.
public interface Editor {
    /// Begins a project with nothing in it but kinds of events.
    void newProject();

    /// Opens the form of a new event, which begins in the middle of the time shown.
    void newEvent();

    /// Opens the form of the event selected last.
    void editEvent();

    /// Makes the event selected last once more.
    void duplicateEvent();

    /// Takes the selected events out of the project.
    void deleteEvents();
}
