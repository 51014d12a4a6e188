package tumen.ui.command;

import tumen.ui.command.Command.Offer;

import java.nio.file.Path;
import java.util.List;

/// The files opened or saved before, as a menu names them.
final class RecentFiles {
    /// The most characters of a folder's name in the menu.
    private static final int FOLDER = 48;

    private RecentFiles() {}

    static List<Offer> offers(Desk desk) {
        Path home = Path.of(System.getProperty("user.home", ""));
        return desk.recentFiles().stream()
                .map(file -> new Offer(label(file, home), its -> its.open(file)))
                .toList();
    }

    /// The file's name and its folder, the user's own folder as `~`, a long one cut at its front.
    static String label(Path file, Path home) {
        Path folder = file.toAbsolutePath().getParent();
        String in =
                folder == null
                        ? ""
                        : folder.startsWith(home)
                                ? Path.of("~").resolve(home.relativize(folder)).toString()
                                : folder.toString();
        String cut = in.length() > FOLDER ? "…" + in.substring(in.length() - FOLDER) : in;
        return file.getFileName() + " — " + cut;
    }
}
