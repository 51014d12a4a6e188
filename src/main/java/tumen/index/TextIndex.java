package tumen.index;

import tumen.model.Event;
import tumen.model.Project;
import tumen.progress.Watch;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds the events some words occur in: in what an event says itself, or in the names of what it
/// refers to. What a thing is called is kept once, however many events refer to it.
final class TextIndex {
    private static final int REMEMBERED = 16;

    private final Texts events;
    private final int[] eventOfRow;
    private final ClaimTexts claims;
    private final Map<Facet, Texts> things;
    private final Memo<String, Texts.Hits> hits = new Memo<>(REMEMBERED);

    private TextIndex(Texts events, int[] eventOfRow, ClaimTexts claims, Map<Facet, Texts> things) {
        this.events = events;
        this.eventOfRow = eventOfRow;
        this.claims = claims;
        this.things = things;
    }

    /// Keeps the texts of a project's events, for rows that are versions of them, beside what their
    /// claims say.
    static TextIndex of(
            Project project, int[] eventOfRow, ClaimTexts claims, List<String> tags, Watch watch) {
        List<Event> events = project.events();
        Texts own =
                Texts.of(
                        events.size(),
                        event -> events.get(event).title(),
                        event -> events.get(event).summary(),
                        watch);
        Map<Facet, Texts> things = new EnumMap<>(Facet.class);
        things.put(Facet.TYPE, named(project.types().stream().map(EventText::of).toList(), watch));
        things.put(
                Facet.PLACE, named(project.places().stream().map(EventText::of).toList(), watch));
        things.put(
                Facet.SOURCE, named(project.sources().stream().map(EventText::of).toList(), watch));
        things.put(
                Facet.ACTOR,
                named(
                        project.actors().stream()
                                .map(actor -> EventText.lines(actor.names().all().stream()))
                                .toList(),
                        watch));
        things.put(Facet.TAG, named(tags, watch));
        return new TextIndex(own, eventOfRow, claims, things);
    }

    private static Texts named(List<String> texts, Watch watch) {
        return Texts.of(texts.size(), _ -> "", texts::get, watch);
    }

    /// The rows a folded word occurs in: in what their events and claims say, and in the names of
    /// what they refer to.
    Bits rows(String word, Function<Facet, FacetColumn> columns) {
        Bits own = own(word).texts();
        Bits rows = Bits.where(eventOfRow.length, row -> own.contains(eventOfRow[row]));
        rows = rows.or(claims.rows(word));
        for (Map.Entry<Facet, Texts> thing : things.entrySet()) {
            Bits named = thing.getValue().find(word).texts();
            if (named.size() > 0) {
                rows = rows.or(columns.apply(thing.getKey()).rowsWith(named));
            }
        }
        return rows;
    }

    /// The rows in whose title a folded word occurs.
    Bits titled(String word) {
        Bits own = own(word).titles();
        return Bits.where(eventOfRow.length, row -> own.contains(eventOfRow[row]));
    }

    /// Looks among the hits of a part of the word where they are known, as when a word is typed on.
    private Texts.Hits own(String word) {
        return hits.get(
                word,
                _ ->
                        hits.known(word::contains).stream()
                                .map(known -> known.getValue().texts())
                                .min(Comparator.comparingInt(Bits::size))
                                .map(among -> events.find(word, among))
                                .orElseGet(() -> events.find(word)));
    }
}
