package tumen.scene;

import tumen.geo.ViewSize;
import tumen.index.Matches;
import tumen.state.AppState;

import java.util.List;

/// What the map shows of the story, to be painted over the base map: areas, routes, competing
/// places, symbols, names and estimates. The same on the screen and in pictures.
public final class MapScene {
    /// The name of the layer of symbols.
    static final String EVENTS = "events";

    /// The name of the layer of names.
    static final String NAMES = "names";

    private static final int FEW = 500;

    private MapScene() {}

    /// The scene of a state in a view of some size. `ground` are the names the base map carries.
    public static Scene of(
            AppState state,
            List<GroundLabel> ground,
            ViewSize size,
            Theme theme,
            TextMeasure measure) {
        return of(state, ground, List.of(), size, theme, measure);
    }

    /// The scene under some boxes of the view, such as buttons, which no name runs under.
    public static Scene of(
            AppState state,
            List<GroundLabel> ground,
            List<Box> covered,
            ViewSize size,
            Theme theme,
            TextMeasure measure) {
        MapFrame frame = new MapFrame(state.view().camera(), size, List.copyOf(covered));
        return MapStory.of(state, ground, frame, theme, measure).atRest();
    }

    /// Whether there are so many events that the map may show density.
    static boolean mayCrowd(Matches matches) {
        return matches.size() > FEW;
    }
}
