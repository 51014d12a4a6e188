package tumen.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One briefing's screen becoming another, both already moved to the same place and time: on map
/// and strip what stays stays, what goes and what comes fades; the words go first, then the others
/// come.
public final class SlideFade {
    private static final double STEPS = 16;

    private SlideFade() {}

    /// The screen at a share 0..1 of the way; in few steps, so that painters can keep faded words.
    public static SlideScene between(SlideScene from, SlideScene to, double way) {
        double share = Math.rint(way * STEPS) / STEPS;
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

    /// What both have is drawn once, where the other screen has it.
    private static List<Mark> merged(List<Mark> from, List<Mark> to, double share) {
        Set<Object> before = keys(from);
        Set<Object> after = keys(to);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : from) {
            if (!(mark instanceof Mark.Group) && !after.contains(key(mark))) {
                marks.add(Faded.of(mark, 1 - share));
            }
        }
        for (Mark mark : to) {
            if (mark instanceof Mark.Group group) {
                List<Mark> inner = merged(group(from, group.name()), group.marks(), share);
                marks.add(new Mark.Group(group.name(), group.clip(), inner));
            } else {
                marks.add(before.contains(key(mark)) ? mark : Faded.of(mark, share));
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

    private static Set<Object> keys(List<Mark> marks) {
        Set<Object> keys = new HashSet<>();
        marks.forEach(mark -> keys.add(key(mark)));
        return keys;
    }

    private record Key(Class<?> kind, Object what, int argb) {}

    /// By what a mark of one screen is known again on another: its words, the event it stands for
    /// in its colour, else all of it.
    private static Object key(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> new Key(Mark.Label.class, label.text(), label.argb());
            case Mark.Symbol symbol when !symbol.ref().equals(Ref.NONE) ->
                    new Key(Mark.Symbol.class, symbol.ref(), symbol.argb());
            case Mark.Line line when !line.ref().equals(Ref.NONE) ->
                    new Key(Mark.Line.class, line.ref(), 0);
            case Mark.Bar bar when bar.ref().equals(Ref.NONE) ->
                    new Key(Mark.Bar.class, bar.fill(), 0);
            default -> mark;
        };
    }
}
