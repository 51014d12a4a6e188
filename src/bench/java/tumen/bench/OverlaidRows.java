package tumen.bench;

import tumen.model.Extra;
import tumen.model.Unwatched;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Overlay;
import tumen.time.Edtf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Movements measured twice, one right after the other: with nothing over the plain story, and with
/// all there is: ranges, competing claims, arcs, grades, times nobody watched, a knowledge date.
final class OverlaidRows {
    private static final Set<String> MOVEMENTS =
            Set.of("timeline pan", "timeline zoom", "map pan", "map zoom", "playback");
    private static final List<Integer> SIZES = List.of(1_000, 100_000);
    private static final List<String> UNWATCHED =
            List.of("2001-03/2002-11", "2009-05-10/2009-12", "2014/2015-06", "2021-02/2021-09");

    /// The share of all time that is known.
    private static final double KNOWN = 0.9;

    private OverlaidRows() {}

    /// The movements of a table without any overlay, each followed by itself with all of them.
    static List<Row> of(List<Row> table) {
        return table.stream()
                .filter(row -> MOVEMENTS.contains(row.name()) && row.sizes().containsAll(SIZES))
                .flatMap(row ->
                        Stream.of(
                                named(row.name() + ", plain", row, bench -> plain(row, bench)),
                                named(
                                        row.name() + ", overlaid",
                                        row,
                                        bench -> overlaid(row, bench))))
                .toList();
    }

    private static Row.Outcome plain(Row row, Bench bench) {
        return measured(row, bench, EnumSet.noneOf(Overlay.class));
    }

    private static Row.Outcome overlaid(Row row, Bench bench) {
        Bench partly = Bench.show(bench.window(), partlyWatched(bench.story())).knownUntil(KNOWN);
        Row.Outcome outcome = measured(row, partly, EnumSet.allOf(Overlay.class));
        Bench.show(bench.window(), bench.story());
        return outcome;
    }

    private static Row.Outcome measured(Row row, Bench bench, Set<Overlay> overlays) {
        for (Overlay overlay : Overlay.values()) {
            if (bench.state().view().display().shows(overlay) != overlays.contains(overlay)) {
                bench.send(new Intent.ToggleOverlay(overlay));
            }
        }
        bench.reset();
        return row.measure().of(bench);
    }

    private static Row named(String name, Row row, Row.Measure measure) {
        return new Row(name, SIZES, row.unit(), row.median(), row.p95(), measure);
    }

    private static Story partlyWatched(Story story) {
        List<Unwatched> times = UNWATCHED.stream().map(OverlaidRows::unwatched).toList();
        return new Story(Document.of(story.document().project().withUnwatched(times), null));
    }

    private static Unwatched unwatched(String when) {
        return new Unwatched("imagery", Edtf.parse(when), null, Extra.NONE);
    }
}
