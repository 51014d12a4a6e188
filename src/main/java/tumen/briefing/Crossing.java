package tumen.briefing;

import tumen.scene.SlideFade;
import tumen.scene.SlidePlan;
import tumen.scene.SlideScene;
import tumen.scene.SnapshotLayer;

import java.util.List;
import java.util.stream.IntStream;

/// The way from one screen of a briefing to the next, of the same layout: both move together, what
/// goes fades into what comes.
public record Crossing(SlidePlan from, SlidePlan to) {
    private static final int SPOTS = 24;

    /// The screen at a share 0..1 of the way; at its end exactly the one that comes.
    public SlideScene at(double share) {
        if (share >= 1) {
            return to.atRest();
        }
        Transition transition = transition();
        return SlideFade.between(
                from, to, transition.camera(share), transition.window(share), share);
    }

    /// What the map shows at spots along the way, to its end.
    public List<SnapshotLayer.Ground> grounds() {
        Transition transition = transition();
        return IntStream.rangeClosed(0, SPOTS)
                .mapToObj(spot -> to.ground(transition.camera((double) spot / SPOTS)))
                .toList();
    }

    private Transition transition() {
        return new Transition(from.view(), to.view(), to.layout().panes().map());
    }
}
