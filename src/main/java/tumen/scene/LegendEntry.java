package tumen.scene;

import tumen.difference.Change.Kind;
import tumen.model.Basis;
import tumen.model.Catalogue;
import tumen.model.EventType;
import tumen.model.Leg;
import tumen.model.Mode;
import tumen.model.TypeWords;
import tumen.state.AppState;
import tumen.time.TimeWindow;
import tumen.words.Words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One row of a legend: a sample of what is drawn, and what it means.
sealed interface LegendEntry {
    /// What it means, in words.
    String words();

    /// An event type's symbol.
    record OfType(EventType type) implements LegendEntry {
        @Override
        public String words() {
            return TypeWords.label(type);
        }
    }

    /// A way of drawing a leg.
    record OfLeg(Leg leg) implements LegendEntry {
        @Override
        public String words() {
            String mode = Words.of("legend.mode." + leg.mode());
            return leg.basis() == Basis.INFERRED ? Words.of("legend.inferred", mode) : mode;
        }
    }

    /// A bar on the timeline that fades where dates are only possible.
    record Possible() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.possible");
        }
    }

    /// A symbol of an event that may not have been in the time shown.
    record PossiblyShown() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.possiblyShown");
        }
    }

    /// A disc around a place known only roughly.
    record RoughPlace() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.roughPlace");
        }
    }

    /// A band along a route whose amount is not exact.
    record RoughAmount() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.roughAmount");
        }
    }

    /// A grey band where a kind of source was not watching.
    record NotWatched() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.notWatched");
        }
    }

    /// An arc to the day something became public.
    record Disclosed() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.disclosed");
        }
    }

    /// A plate with a grade.
    record Graded() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.graded");
        }
    }

    /// A ring around what claims contradict each other on.
    record Disputed() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.disputed");
        }
    }

    /// A sign at what differs from the project compared with.
    record Changed(Kind kind) implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.change." + kind);
        }
    }

    /// Density on the timeline, where there are too many events for symbols.
    record Heights() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.heights");
        }
    }

    /// Density on the map.
    record Shades() implements LegendEntry {
        @Override
        public String words() {
            return Words.of("legend.shades");
        }
    }

    /// The types of the visible events, in the project's order.
    static List<LegendEntry> types(AppState state) {
        TimeWindow shown = state.view().time().shown();
        return state.document().project().types().stream()
                .filter(type -> LaneBands.having(state.matches(), List.of(type)).count(shown) > 0)
                .<LegendEntry>map(OfType::new)
                .toList();
    }

    /// The ways the visible events' routes are drawn: modes in order, documented before inferred.
    static List<LegendEntry> lines(AppState state) {
        Catalogue catalogue = state.index().catalogue();
        Map<Style, Leg> legs =
                new TreeMap<>(Comparator.comparing(Style::mode).thenComparing(Style::basis));
        RouteUses.travelling(state.matches()).within(state.view().time().shown()).stream()
                .flatMap(event -> event.routes().stream())
                .flatMap(route -> catalogue.route(route).legs().stream())
                .forEach(leg -> legs.putIfAbsent(new Style(leg.mode(), leg.basis()), leg));
        return legs.values().stream().<LegendEntry>map(OfLeg::new).toList();
    }

    /// What decides how a leg is drawn.
    record Style(Mode mode, Basis basis) {}
}
