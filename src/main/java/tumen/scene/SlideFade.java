package tumen.scene;

import tumen.geo.MapCamera;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One briefing's screen becoming another, both drawn under the same camera and over the same time:
/// on map and strip what stays stays, what goes and what comes fades; the words go first, then the
/// others come.
public final class SlideFade {
    private SlideFade() {}

    /// Both screens of one layout under one camera and over one window of time, at a share 0..1 of
    /// the way.
    public static SlideScene between(
            SlidePlan from, SlidePlan to, MapCamera camera, TimeWindow window, double share) {
        return between(from.at(camera, window), to.at(camera, window), share);
    }

    /// The screen at a share 0..1 of the way between two at the same place and time.
    static SlideScene between(SlideScene from, SlideScene to, double share) {
        List<SnapshotLayer> layers = new ArrayList<>();
        for (SnapshotLayer layer : to.layers()) {
            layers.add(
                    layer instanceof SnapshotLayer.Marks marks
                            ? between(from.layer(marks.name()), marks, share)
                            : layer);
        }
        return new SlideScene(to.layout(), layers);
    }

    private static SnapshotLayer between(
            Optional<SnapshotLayer.Marks> from, SnapshotLayer.Marks to, double share) {
        List<Mark> before = from.map(layer -> layer.scene().marks()).orElse(List.of());
        List<Mark> after = to.scene().marks();
        List<Mark> marks =
                switch (to.name()) {
                    case SlideScene.WORDS -> words(before, after, share);
                    case SlideScene.MARKING -> after;
                    default -> merged(before, after, share);
                };
        return new SnapshotLayer.Marks(to.name(), to.box(), new Scene(to.scene().size(), marks));
    }

    private static List<Mark> words(List<Mark> from, List<Mark> to, double share) {
        return share < 0.5 ? Faded.all(from, 1 - 2 * share) : Faded.all(to, 2 * share - 1);
    }

    /// What both have is drawn once, on its way from where one has it to where the other does.
    private static List<Mark> merged(List<Mark> from, List<Mark> to, double share) {
        IdentityHashMap<Mark, Mark> stays = SlideTwins.of(from, to);
        Set<Mark> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        paired.addAll(stays.values());
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : from) {
            if (!(mark instanceof Mark.Group) && !paired.contains(mark)) {
                marks.add(Faded.of(mark, 1 - share));
            }
        }
        for (Mark mark : to) {
            Mark before = stays.get(mark);
            if (mark instanceof Mark.Group group) {
                List<Mark> inner = merged(group(from, group.name()), group.marks(), share);
                marks.add(new Mark.Group(group.name(), group.clip(), inner));
            } else if (before == null) {
                marks.add(Faded.of(mark, share));
            } else {
                marks.add(SlideTwins.between(before, mark, share));
            }
        }
        return marks;
    }

    private static List<Mark> group(List<Mark> marks, String name) {
        return marks.stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .filter(group -> group.name().equals(name))
                .findFirst()
                .map(Mark.Group::marks)
                .orElse(List.of());
    }
}
