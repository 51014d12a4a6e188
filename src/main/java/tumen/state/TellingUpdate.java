package tumen.state;

import tumen.claim.Telling;
import tumen.index.Filter;

import java.util.OptionalLong;

/// Updates of which version of the story is told.
final class TellingUpdate {
    private TellingUpdate() {}

    static Filter apply(AppState state, Intent.OfTelling intent) {
        Filter filter = state.view().filter();
        Telling telling = filter.telling();
        return filter.withTelling(
                switch (intent) {
                    case Intent.ShowKnownOn show -> telling.withKnownOn(show.day());
                    case Intent.ToggleKnownOn() ->
                            telling.withKnownOn(
                                    telling.knownOn().isPresent()
                                            ? OptionalLong.empty()
                                            : state.index().disclosure(Long.MAX_VALUE, -1));
                    case Intent.StepKnownOn step -> stepped(state, step.step());
                    case Intent.ShowAs show -> telling.showingAs(show.event(), show.claim());
                    case Intent.Hear hear -> telling.withHeard(hear.sources());
                });
    }

    private static Telling stepped(AppState state, int step) {
        Telling telling = state.view().filter().telling();
        long now = telling.knownOn().orElse(Long.MAX_VALUE);
        OptionalLong next = state.index().disclosure(now, step);
        return next.isPresent() ? telling.withKnownOn(next) : telling;
    }
}
