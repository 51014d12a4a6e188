package tumen.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tumen.difference.Change.Kind;
import tumen.geo.LatLon;
import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Link;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.model.Source;
import tumen.time.Edtf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What is said of one edit, there and back.
class DifferenceTest {
    private static final Project SAMPLE = SampleProject.PROJECT;

    /// An edit of the sample, the lines that say it, and the lines that say it undone.
    record Edit(String name, Project after, List<String> lines, List<String> back) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Edit> edits() {
        return Stream.of(ofEvents(), ofClaims(), ofGrades(), ofOthers()).flatMap(edits -> edits);
    }

    private static Stream<Edit> ofEvents() {
        Event copy = event("briefing").named("second", "Ambassador speaks again");
        return Stream.of(
                new Edit("nothing", SAMPLE, List.of(), List.of()),
                new Edit(
                        "an event more",
                        SAMPLE.withEvents(with(SAMPLE.events(), copy)),
                        List.of("ADDED EVENT second of second: Ambassador speaks again"),
                        List.of("REMOVED EVENT second of second: Ambassador speaks again")),
                new Edit(
                        "another time and place",
                        with(
                                "briefing",
                                event ->
                                        event.withReading(
                                                Edtf.parse("2023-12-21"),
                                                List.of("rajin", "dunai"),
                                                List.of(),
                                                List.of())),
                        List.of(
                                "CHANGED EVENT briefing of briefing: Ambassador speaks"
                                        + " [when 2023-12-20 > 2023-12-21]"
                                        + " [places Moscow > Rajin port, Dunai]"),
                        List.of(
                                "CHANGED EVENT briefing of briefing: Ambassador speaks"
                                        + " [when 2023-12-21 > 2023-12-20]"
                                        + " [places Rajin port, Dunai > Moscow]")),
                new Edit(
                        "no link",
                        with("briefing", event -> event.withLinks(List.<Link>of())),
                        List.of(
                                "CHANGED EVENT briefing of briefing: Ambassador speaks"
                                        + " [links reports sailings > ]"),
                        List.of(
                                "CHANGED EVENT briefing of briefing: Ambassador speaks"
                                        + " [links  > reports sailings]")));
    }

    private static Stream<Edit> ofClaims() {
        return Stream.of(
                new Edit(
                        "a claim less",
                        withClaims(claims -> claims.subList(0, 1)),
                        List.of("REMOVED CLAIM c2 of summit: Met there."),
                        List.of("ADDED CLAIM c2 of summit: Met there.")),
                new Edit(
                        "a claim about another time",
                        withClaims(claims ->
                                List.of(
                                        claims.get(0).withWhen(Edtf.parse("2023-09-12")),
                                        claims.get(1))),
                        List.of("CHANGED CLAIM c1 of summit: Met there. [when  > 2023-09-12]"),
                        List.of("CHANGED CLAIM c1 of summit: Met there. [when 2023-09-12 > ]")));
    }

    private static Stream<Edit> ofGrades() {
        return Stream.of(
                new Edit(
                        "a claim graded, and by another source",
                        withClaims(claims ->
                                List.of(
                                        graded(claims.get(0)).withSources(List.of("seed")),
                                        claims.get(1))),
                        List.of(
                                "CHANGED CLAIM c1 of summit: Met there. [sources agency press: On"
                                        + " agency > seed press: On seed]",
                                "REGRADED CLAIM c1 of summit: Met there. [grade  > C3: rumour]"),
                        List.of(
                                "CHANGED CLAIM c1 of summit: Met there. [sources seed press: On"
                                        + " seed > agency press: On agency]",
                                "REGRADED CLAIM c1 of summit: Met there. [grade C3: rumour > ]")),
                new Edit(
                        "claims in another order",
                        withClaims(claims -> claims.reversed()),
                        List.of(),
                        List.of()));
    }

    private static Stream<Edit> ofOthers() {
        return Stream.of(
                new Edit(
                        "a place moved",
                        SAMPLE.withGround(SAMPLE.sources(), moved(), SAMPLE.routes()),
                        List.of(
                                "CHANGED PLACE rajin of -: Rajin port"
                                        + " [position 42.234, 130.293 > 42.5, 130.0]"
                                        + " [precisionMetres 500.0 > 5000.0]"),
                        List.of(
                                "CHANGED PLACE rajin of -: Rajin port"
                                        + " [position 42.5, 130.0 > 42.234, 130.293]"
                                        + " [precisionMetres 5000.0 > 500.0]")),
                new Edit(
                        "a source less and a title",
                        SAMPLE.withTitle("Other")
                                .withGround(
                                        SAMPLE.sources().subList(1, 3),
                                        SAMPLE.places(),
                                        SAMPLE.routes()),
                        List.of(
                                "CHANGED PROJECT  of -: Other [title Sample > Other]",
                                "REMOVED SOURCE ship-report of -: ship-report press: On"
                                        + " ship-report"),
                        List.of(
                                "CHANGED PROJECT  of -: Sample [title Other > Sample]",
                                "ADDED SOURCE ship-report of -: ship-report press: On"
                                        + " ship-report")),
                new Edit(
                        "a briefing",
                        SAMPLE.withBriefings(List.of(Briefing.empty("talk", "Talk"))),
                        List.of("ADDED BRIEFING talk of -: Talk"),
                        List.of("REMOVED BRIEFING talk of -: Talk")));
    }

    private static Event event(String id) {
        return SAMPLE.catalogue().event(id);
    }

    private static <T> List<T> with(List<T> things, T more) {
        List<T> all = new ArrayList<>(things);
        all.add(more);
        return all;
    }

    private static Project with(String id, UnaryOperator<Event> edit) {
        return SAMPLE.withEvents(
                SAMPLE.events().stream()
                        .map(event -> event.id().equals(id) ? edit.apply(event) : event)
                        .toList());
    }

    private static Project withClaims(UnaryOperator<List<Claim>> edit) {
        return with(
                "summit",
                event ->
                        event.withEvidence(
                                event.sources(), edit.apply(event.claims()), event.disputes()));
    }

    private static Claim graded(Claim claim) {
        return new Claim(
                claim.id(),
                claim.sources(),
                claim.made(),
                claim.statement(),
                claim.quote(),
                claim.when(),
                claim.places(),
                claim.route(),
                claim.quantity(),
                new Grade('C', 3, "rumour"),
                null,
                claim.extra());
    }

    private static List<Place> moved() {
        List<Place> places = new ArrayList<>(SAMPLE.places());
        places.set(0, places.get(0).withPosition(new LatLon(42.5, 130), 5000));
        return places;
    }

    private static String line(Change change) {
        StringBuilder line = new StringBuilder();
        line.append(
                "%s %s %s of %s: %s"
                        .formatted(
                                change.kind(),
                                change.thing(),
                                change.id(),
                                change.event().orElse("-"),
                                change.title()));
        change.fields()
                .forEach(field ->
                        line.append(
                                " [%s %s > %s]"
                                        .formatted(field.name(), field.before(), field.after())));
        return line.toString();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditIsSaidThereAndBack(Edit edit) {
        assertThat(Difference.between(SAMPLE, edit.after()).changes())
                .extracting(DifferenceTest::line)
                .containsExactlyElementsOf(edit.lines());
        assertThat(Difference.between(edit.after(), SAMPLE).changes())
                .extracting(DifferenceTest::line)
                .containsExactlyElementsOf(edit.back());
    }

    @Test
    void anEventShowsTheWeightiestOfItsChanges() {
        Project regraded = withClaims(claims -> List.of(graded(claims.get(0)), claims.get(1)));
        assertThat(Difference.between(SAMPLE, regraded).events())
                .isEqualTo(Map.of("summit", Kind.REGRADED));
        Project both = withClaims(claims -> List.of(graded(claims.get(0))));
        assertThat(Difference.between(SAMPLE, both).events())
                .isEqualTo(Map.of("summit", Kind.CHANGED));
        Project fewer = SAMPLE.withEvents(SAMPLE.events().subList(0, 2));
        assertThat(Difference.between(SAMPLE, fewer).events())
                .isEqualTo(Map.of("summit", Kind.REMOVED));
        assertThat(Difference.between(fewer, SAMPLE).events())
                .isEqualTo(Map.of("summit", Kind.ADDED));
    }

    @Test
    void changesAreCountedByKind() {
        List<Event> events = new ArrayList<>(SAMPLE.events());
        Collections.reverse(events);
        events.removeFirst();
        List<Source> sources = List.of();
        Project after = SAMPLE.withEvents(events).withGround(sources, moved(), SAMPLE.routes());
        Difference difference = Difference.between(SAMPLE, after);
        assertThat(difference.count(Kind.REMOVED)).isEqualTo(4);
        assertThat(difference.count(Kind.CHANGED)).isEqualTo(1);
        assertThat(difference.count(Kind.ADDED)).isZero();
        assertThat(difference.isEmpty()).isFalse();
        assertThat(Difference.between(SAMPLE, SAMPLE).isEmpty()).isTrue();
    }
}
