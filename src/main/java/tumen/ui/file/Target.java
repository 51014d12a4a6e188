package tumen.ui.file;

import java.nio.file.Path;

/// A file to be written. `replace` says that its user knows it is there already and gives it up.
public record Target(Path file, boolean replace) {}
