package tumen.ui.command;

import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.drawer.DrawerPage;
import tumen.words.Tongue;

import java.nio.file.Path;
import java.util.List;

/// What commands act upon: the state, and the few things of a window that are not state.
public interface Desk {
    /// The one state.
    Store store();

    /// Carries intents out with a short movement of the views to where they lead.
    void travel(Intent... intents);

    /// Edits the project.
    Editor editor();

    /// Asks for a file and opens it.
    void openFile();

    /// The files opened or saved before, the last first.
    List<Path> recentFiles();

    /// Opens a file.
    void open(Path file);

    /// Asks for another file and shows what changed since.
    void compareWithFile();

    /// Writes the project to its file, or to one asked for if it has none.
    void save();

    /// Asks for a file and writes the project there.
    void saveAs();

    /// Opens the dialog that writes what is shown to a picture file.
    void exportPicture();

    /// Copies a picture of what is shown.
    void copyPicture();

    /// Copies what is to be cited for the selected events.
    void copyCitation();

    /// Opens the menu of the selected events where they are drawn.
    void showSelectionMenu();

    /// Gives the briefing as a talk, from its first step or from the current one.
    void present(boolean fromFirst);

    /// Gives the briefing as a talk and takes the time of each step.
    void rehearse();

    /// Shows the strip of steps or puts it away.
    void toggleSteps();

    /// Checks whether the briefing at hand is ready for the room and says so.
    void checkBriefing();

    /// Asks for a file and packs the briefing at hand into it.
    void packBriefing();

    /// Opens the dialog about the briefing at hand: title, marking, release.
    void editBriefing();

    /// Opens the dialog that words the step at hand.
    void editStep();

    /// Lists what is wrong in the open file.
    void showProblems();

    /// Gives the focus to another pane: the next (+1) or the previous (-1).
    void focusPane(int step);

    /// Gives the focus to the search field.
    void focusSearch();

    /// Shows the details pane and gives it the focus.
    void showDetails();

    /// Shows the details pane or puts it away.
    void toggleDetails();

    /// Speaks another tongue from the next start on.
    void speak(Tongue tongue);

    /// Copies the view as a line of text.
    void copyView();

    /// Shows the view whose line is on the clipboard.
    void pasteView();

    /// Shows a page in the drawer under the map, or puts the drawer away if it is there already.
    void toggleDrawer(DrawerPage page);

    /// Fills the screen or stops doing so.
    void toggleFullScreen();

    /// Opens the menu.
    void showMenu();

    /// Says what the app is and what it owes others.
    void showAbout();

    /// Shows what every key does.
    void showKeys();

    /// Shows how long frames take, or stops doing so.
    void toggleFrameFigures();

    /// Leaves what was entered last: a text field, the selection, the time window.
    void up();

    /// Closes the window.
    void close();
}
