package tumen.ui.present;

import tumen.briefing.Crossing;
import tumen.geo.ViewPoint;
import tumen.scene.Scene;
import tumen.scene.SlideScene;
import tumen.state.Look;

import java.util.Optional;

/// What a screen of a talk shows at a moment: the slide, on its way from another if it is, what the
/// presenter's tools put over it, and the point under the magnifier in page pixels, if it is in
/// use.
record Frame(
        SlideScene slide,
        Optional<Crossing> way,
        Look look,
        Scene tools,
        Optional<ViewPoint> magnified) {}
