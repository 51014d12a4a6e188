package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.difference.Change.Kind;
import tumen.difference.Difference;
import tumen.geo.ViewSize;
import tumen.made.OddProject;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Changes;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Update;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How both views mark what differs from another project.
class ChangesMarkedTest {
    private static final Project NOW = SampleProject.PROJECT;
    private static final ViewSize MAP = new ViewSize(800, 500);
    private static final ViewSize TIMELINE = new ViewSize(800, 240);

    /// Without the summit, with another date of the sailings and a strike that is gone by now.
    private static final Project THEN =
            NOW.withEvents(
                    List.of(
                            event("sailings", "2023-09"),
                            NOW.events().get(1),
                            event("summit", "2023-10-20").named("strike", "A strike")));

    private static Event event(String id, String when) {
        Event event =
                NOW.events().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return event.withReading(
                Edtf.parse(when), event.places(), event.routes(), event.quantities());
    }

    private static AppState since(Project then, Project now) {
        AppState state =
                AppState.opening(
                        Document.of(now, null), new Layout(MAP, TIMELINE), OpeningView.initial());
        Changes changes = Changes.since("last", then, now, Difference.between(then, now));
        return Update.apply(
                Update.apply(state, new Intent.FitMap()),
                new Intent.MarkChanges(Optional.of(changes)));
    }

    private static Scene timeline(AppState state) {
        return TimelineScene.of(state, TIMELINE, Theme.DARK, AwtTextMeasure.INSTANCE);
    }

    private static Scene map(AppState state) {
        return MapScene.of(state, List.of(), MAP, Theme.DARK, AwtTextMeasure.INSTANCE);
    }

    /// How many discs a layer has in the colour of a kind.
    private static long signs(Scene scene, Kind kind) {
        int colour = new ChangeSign(kind, Theme.DARK).colour();
        return discs(scene, colour).count();
    }

    private static Stream<Mark.Disc> discs(Scene scene, int colour) {
        return scene.flat()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .filter(disc -> disc.fill().equals(Paint.of(colour)));
    }

    private static List<String> gone(Scene scene) {
        return scene.flat()
                .map(Mark::ref)
                .filter(Ref.OfGone.class::isInstance)
                .map(ref -> ((Ref.OfGone) ref).words())
                .distinct()
                .toList();
    }

    @Test
    void eachKindHasItsSignInBothViews() {
        AppState state = since(THEN, NOW);
        for (Scene scene : List.of(timeline(state), map(state))) {
            assertThat(signs(scene, Kind.ADDED)).isEqualTo(1);
            assertThat(signs(scene, Kind.CHANGED)).isPositive();
            assertThat(signs(scene, Kind.REMOVED)).isEqualTo(1);
            assertThat(signs(scene, Kind.REGRADED)).isZero();
        }
    }

    @Test
    void whatIsGoneStandsAsAGhostAtItsOldDateAndPlaceAndIsSpoken() {
        AppState state = since(THEN, NOW);
        String words = "removed: summit: A strike, 20 October 2023";
        assertThat(gone(timeline(state))).containsExactly(words);
        assertThat(gone(map(state))).containsExactly(words);
        assertThat(SpokenScene.of(state, map(state), AwtTextMeasure.INSTANCE))
                .extracting(Spoken::words)
                .contains(words)
                .anyMatch(spoken -> spoken.endsWith("Vostochny, added"));
    }

    @Test
    void aLaneWhoseEventsAreAllGoneIsStillThere() {
        Project without = NOW.withEvents(NOW.events().subList(0, 2));
        AppState state = since(NOW, without);
        assertThat(gone(timeline(state))).hasSize(1);
        assertThat(timeline(state).flat())
                .anyMatch(
                        mark -> mark instanceof Mark.Label label && label.text().equals("Summits"));
    }

    @Test
    void whatTheFilterKeepsOutIsNotMarked() {
        AppState state = Update.apply(since(THEN, NOW), new Intent.OnlyType("shipment"));
        for (Scene scene : List.of(timeline(state), map(state))) {
            assertThat(gone(scene)).isEmpty();
            assertThat(signs(scene, Kind.ADDED)).isZero();
            assertThat(signs(scene, Kind.CHANGED)).isPositive();
        }
    }

    @Test
    void nothingIsMarkedWhereNothingIsCompared() {
        AppState state = Update.apply(since(THEN, NOW), new Intent.MarkChanges(Optional.empty()));
        assertThat(gone(timeline(state))).isEmpty();
        assertThat(signs(map(state), Kind.ADDED)).isZero();
    }

    @Test
    void whatAnotherFileWillAddIsAGhostToo() {
        AppState state = since(NOW, NOW);
        Changes next = Changes.until("file", NOW, THEN, Difference.between(NOW, THEN));
        state = Update.apply(state, new Intent.MarkChanges(Optional.of(next)));
        assertThat(gone(timeline(state)))
                .containsExactly("added: summit: A strike, 20 October 2023");
        assertThat(signs(map(state), Kind.REMOVED)).isEqualTo(1);
        assertThat(SnapshotWords.line(state)).contains("changes in file marked");
    }

    @Test
    void amongThousandsSignsFollowPixels() {
        Project now = OddProject.of(6000, 3);
        Project then = now.withEvents(now.events().subList(0, 3000));
        AppState state = since(then, now);
        assertThat(signs(timeline(state), Kind.ADDED)).isBetween(20L, 800L);
        assertThat(signs(map(state), Kind.ADDED)).isBetween(5L, 800L);
        AppState back = since(now, then);
        assertThat(signs(timeline(back), Kind.REMOVED)).isBetween(20L, 1300L);
        assertThat(gone(map(back)).size()).isZero();
    }

    @Test
    void theLegendAndTheLineOfAPictureSayIt() {
        AppState state = since(THEN, NOW);
        assertThat(
                        Legend.of(state, true, true, 2000, Theme.DARK, AwtTextMeasure.INSTANCE)
                                .marks(0, 0)
                                .stream()
                                .filter(Mark.Label.class::isInstance)
                                .map(mark -> ((Mark.Label) mark).text()))
                .contains("Added", "Removed", "Changed")
                .doesNotContain("Regraded");
        assertThat(SnapshotWords.line(state)).contains("changes since last marked");
    }

    /// What was in the shipped example and is gone: a third of all.
    @Test
    void ghostsLieOverNothingElseOnATimeline() {
        Project then = ShippedDataset.project();
        List<Event> left = new ArrayList<>(then.events());
        for (int gone = then.events().size() - 1; gone >= 0; gone -= 3) {
            left.remove(gone);
        }
        AppState state = since(then, then.withEvents(left));
        Scene scene =
                TimelineScene.of(
                        state, new ViewSize(1280, 240), Theme.DARK, AwtTextMeasure.INSTANCE);
        List<Mark> ghosts = of(scene, Ref.OfGone.class);
        assertThat(words(ghosts)).hasSizeBetween(25, 33);
        List<Mark> others = of(scene, Ref.OfEvent.class);
        others.addAll(of(scene, Ref.OfCluster.class));
        for (Mark ghost : ghosts) {
            Box box = ink(ghost).grown(-1.5);
            assertThat(others).as(ghost.toString()).noneMatch(other -> box.intersects(ink(other)));
        }
    }

    private static Box ink(Mark mark) {
        return mark instanceof Mark.Label label
                ? MarkBounds.text(label, AwtTextMeasure.INSTANCE)
                : MarkBounds.of(mark, AwtTextMeasure.INSTANCE);
    }

    private static List<Mark> of(Scene scene, Class<? extends Ref> kind) {
        return scene.flat()
                .filter(mark -> mark instanceof Mark.Symbol || mark instanceof Mark.Label)
                .filter(mark -> kind.isInstance(mark.ref()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<String> words(List<Mark> ghosts) {
        return ghosts.stream()
                .map(mark -> ((Ref.OfGone) mark.ref()).words())
                .flatMap(String::lines)
                .collect(Collectors.toSet());
    }
}
