package tumen.exporting;

import tumen.briefing.Crossing;
import tumen.model.Step;
import tumen.scene.SlidePlan;
import tumen.state.AppState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Pages that follow each other in time: the playhead running over what a view shows, or the steps
/// of a briefing with the way from each to the next.
record Film(PictureSize size, int perSecond, List<Film.Frame> frames) {
    private static final double MOST_MOVING = 0.6;

    Film {
        frames = List.copyOf(frames);
    }

    /// A page that stands for a number of ticks, of which there are `perSecond`.
    record Frame(Supplier<Page> page, int ticks) {}

    /// The film of an export; `usual` frames a second unless it says how many.
    static Film of(Export export, int usual) {
        FilmOptions options = export.options().film();
        int perSecond = options.perSecond().orElse(usual);
        double seconds = options.seconds().orElse(FilmOptions.usualSeconds(export.briefing()));
        int ticks = (int) Math.max(1, Math.round(seconds * perSecond));
        PictureSize size = export.options().page().size();
        return new Film(
                size,
                perSecond,
                export.briefing().isPresent()
                        ? steps(export, ticks, perSecond)
                        : playback(export, ticks));
    }

    /// All its ticks.
    int ticks() {
        return frames.stream().mapToInt(Frame::ticks).sum();
    }

    private static List<Frame> playback(Export export, int ticks) {
        TimeWindow shown = export.state().view().time().shown();
        List<Frame> frames = new ArrayList<>();
        for (int tick = 0; tick < ticks; tick++) {
            double day = shown.from() + (shown.to() - shown.from()) * tick / Math.max(1, ticks - 1);
            AppState state = export.state().withView(export.state().view().withPlayhead(day));
            Export then = new Export(export.pictures(), state, export.options());
            frames.add(new Frame(() -> Page.of(then), 1));
        }
        return frames;
    }

    /// Every step has the same time, the way to it included.
    private static List<Frame> steps(Export export, int ticks, int perSecond) {
        Deck deck = Deck.of(export);
        List<Step> steps = export.briefing().orElseThrow().steps();
        Map<Integer, SlidePlan> plans = new ConcurrentHashMap<>();
        IntFunction<SlidePlan> planned =
                position ->
                        plans.computeIfAbsent(
                                position,
                                at ->
                                        export.pictures()
                                                .plan(
                                                        deck.cards().get(at).slide(),
                                                        deck.size().width(),
                                                        deck.size().height()));
        List<Frame> frames = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            int position = step;
            int own = ticks * (step + 1) / steps.size() - ticks * step / steps.size();
            int moving = step == 0 ? 0 : moving(steps.get(step), own, perSecond);
            for (int tick = 1; tick <= moving; tick++) {
                double share = tick / (moving + 1.0);
                frames.add(
                        new Frame(
                                () -> {
                                    SlidePlan from = planned.apply(position - 1);
                                    SlidePlan to = planned.apply(position);
                                    return page(new Crossing(from, to), share, deck.size());
                                },
                                1));
            }
            Deck.Card card = deck.cards().get(step);
            if (own > moving) {
                frames.add(
                        new Frame(
                                () -> export.pictures().page(card.slide(), deck.size()),
                                own - moving));
            }
        }
        return frames;
    }

    private static int moving(Step step, int own, int perSecond) {
        return (int) Math.rint(Math.min(step.transition() * perSecond, own * MOST_MOVING));
    }

    private static Page page(Crossing way, double share, PictureSize size) {
        return Page.of(way.at(share), size.height(), way.to().view().look());
    }
}
