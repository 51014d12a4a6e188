package tumen.ui.window;

import javafx.scene.layout.Region;

import tumen.ui.details.DetailsPane;

/// The panes others make for the main window: search in the header, filters on the left, details on
/// the right. Each listens to the store by itself.
public record Slots(Region search, Region filters, DetailsPane details) {}
