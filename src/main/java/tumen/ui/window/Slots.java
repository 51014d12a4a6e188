package tumen.ui.window;

import javafx.scene.layout.Region;

import tumen.state.Store;
import tumen.ui.details.BrowserLink;
import tumen.ui.details.DetailsPane;
import tumen.ui.filter.TypePanel;
import tumen.ui.search.SearchField;

import java.util.function.Consumer;

/// The panes others make for the main window: search in the header, filters on the left, details on
/// the right. Each listens to the store by itself.
public record Slots(SearchField search, Region filters, DetailsPane details) {
    /// The panes of a store; addresses are shown by the system.
    public static Slots of(Store store, Consumer<String> shown) {
        return new Slots(
                new SearchField(store),
                new TypePanel(store),
                new DetailsPane(store, new BrowserLink(shown)));
    }
}
