package tumen.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.edit.Edits;
import tumen.geo.ViewPoint;
import tumen.index.EventIndex;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.SampleProject;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class StoreTest {
    private final Store store =
            new Store(
                    AppState.opening(
                            Document.of(SampleProject.PROJECT, null),
                            Layout.UNKNOWN,
                            OpeningView.initial()));

    @Test
    void aDocumentOpensOnAllOfItsTime() {
        assertThat(visible()).containsExactly("sailings", "summit", "briefing");
    }

    @Test
    void hidingATypeHidesItsEventsAndShowingItBringsThemBack() {
        store.send(new Intent.ToggleType("shipment"));
        assertThat(visible()).containsExactly("summit", "briefing");
        store.send(new Intent.ToggleType("shipment"));
        assertThat(visible()).containsExactly("sailings", "summit", "briefing");
    }

    @Test
    void onlyOneTypeIsShownAndAskedAgainAllAre() {
        store.send(new Intent.OnlyType("summit"));
        assertThat(visible()).containsExactly("summit");
        store.send(new Intent.OnlyType("summit"));
        assertThat(visible()).hasSize(3);
    }

    @ParameterizedTest(name = "from {0}, {1} steps on: {2}")
    @CsvSource({
        "sailings, 1, summit",
        "briefing, 1, briefing",
        "summit, -1, sailings",
        "sailings, -1, sailings",
    })
    void neighboursAreSelectedInTheOrderOfTime(String from, int step, String expected) {
        store.send(new Intent.Select(List.of(from)));
        store.send(new Intent.SelectNeighbour(step));
        assertThat(store.state().view().selection()).containsExactly(expected);
    }

    @Test
    void withNothingSelectedBackwardsBeginsAtTheEnd() {
        store.send(new Intent.SelectNeighbour(-1));
        assertThat(store.state().view().selection()).containsExactly("briefing");
    }

    @ParameterizedTest(name = "the last: {0}")
    @CsvSource({"true, briefing", "false, sailings"})
    void theFirstAndTheLastOfWhatIsShownAreSelected(boolean last, String expected) {
        store.send(new Intent.Select(List.of("summit")));
        store.send(new Intent.SelectEnd(last));
        assertThat(store.state().view().selection()).containsExactly(expected);
    }

    @Test
    void shiftSelectsAllBetween() {
        store.send(new Intent.Select(List.of("briefing")));
        store.send(new Intent.SelectThrough("sailings"));
        assertThat(store.state().view().selection())
                .containsExactly("sailings", "summit", "briefing");
    }

    @Test
    void goingBackUndoesAWholeGesture() {
        ViewState opening = store.state().view();
        store.send(new Intent.PanTime(0.1));
        store.send(new Intent.PanTime(0.1));
        store.send(new Intent.Hover(Optional.of("summit")));
        store.send(new Intent.PanTime(0.1));
        ViewState panned = store.state().view();
        store.send(new Intent.ShowLanguage(Language.KOREAN));
        store.back();
        assertThat(store.state().view()).isEqualTo(panned);
        store.back();
        assertThat(store.state().view()).isEqualTo(opening);
        store.back();
        assertThat(store.state().view()).isEqualTo(opening);
        store.forward();
        assertThat(store.state().view()).isEqualTo(panned);
    }

    @Test
    void resettingKeepsTheLanguageAndTheLook() {
        ViewState opening = store.state().view();
        store.send(new Intent.ShowLanguage(Language.RUSSIAN));
        store.send(new Intent.ShowLook(Look.LIGHT));
        store.send(new Intent.ToggleType("summit"));
        store.send(new Intent.ZoomMap(new ViewPoint(3, 4), 2));
        store.send(new Intent.Reset());
        assertThat(store.state().view())
                .isEqualTo(opening.withLanguage(Language.RUSSIAN).withLook(Look.LIGHT));
    }

    @Test
    void whatIsChosenInTheRulerAloneIsShownWhileTheWindowStays() {
        TimeWindow window = store.state().view().window();
        store.send(new Intent.ChooseTime(Optional.of(days("2023-09-13", "2023-09-20"))));
        assertThat(visible()).containsExactly("sailings", "summit");
        assertThat(store.state().view().window()).isEqualTo(window);
        store.send(new Intent.ChooseTime(Optional.empty()));
        assertThat(visible()).containsExactly("sailings", "summit", "briefing");
    }

    @Test
    void whatIsPlayedIsWhatIsChosen() {
        store.send(new Intent.ChooseTime(Optional.of(days("2023-09-13", "2023-09-20"))));
        store.send(new Intent.TogglePlay());
        assertThat(store.state().view().playhead()).isEqualTo(day("2023-09-13"));
        store.send(new Intent.Advance(10));
        assertThat(store.state().view().playhead()).isEqualTo(day("2023-09-20"));
    }

    @Test
    void zoomingToAnEventOutsideWhatIsChosenLetsThatGo() {
        TimeWindow chosen = days("2023-09-13", "2023-09-20");
        store.send(new Intent.ChooseTime(Optional.of(chosen)));
        store.send(new Intent.Select(List.of("summit")));
        store.send(new Intent.ZoomToSelection());
        assertThat(store.state().view().time().chosen()).contains(chosen);
        store.send(new Intent.Select(List.of("briefing")));
        store.send(new Intent.ZoomToSelection());
        assertThat(store.state().view().time().chosen()).isEmpty();
    }

    @Test
    void thePlayheadRunsToTheEndOfTheWindowAndStops() {
        store.send(new Intent.ShowWindow(new TimeWindow(100, 110)));
        store.send(new Intent.MovePlayhead(0));
        store.send(new Intent.TogglePlay());
        assertThat(store.state().view().playhead()).isEqualTo(100);
        store.send(new Intent.Advance(1));
        assertThat(store.state().view().playhead()).isCloseTo(107, within(1e-9));
        store.send(new Intent.Advance(1));
        assertThat(store.state().view().playhead()).isEqualTo(110);
        assertThat(store.state().playback().playing()).isFalse();
    }

    @Test
    void onlyWhatTheMapShowsIsLetThroughUntilAskedAgain() {
        store.send(new Intent.ToggleOverlay(Overlay.COMPETING));
        store.send(new Intent.Select(List.of("summit")));
        store.send(new Intent.ZoomToSelection());
        store.send(new Intent.ToggleInView());
        assertThat(visible()).containsExactly("summit");
        store.send(new Intent.ToggleInView());
        assertThat(store.state().view().filter().area()).isEmpty();
    }

    @Test
    void aLoopBeginsAgainAtTheEnd() {
        store.send(new Intent.ShowWindow(new TimeWindow(100, 110)));
        store.send(new Intent.MovePlayhead(105));
        store.send(new Intent.ToggleLoop());
        store.send(new Intent.TogglePlay());
        store.send(new Intent.Advance(1));
        assertThat(store.state().view().playhead()).isEqualTo(100);
        assertThat(store.state().playback().playing()).isTrue();
    }

    @ParameterizedTest(name = "{0} steps from a week a second: {1} days")
    @CsvSource({"1, 14", "2, 30.4375", "5, 365.25", "9, 365.25", "-1, 2", "-2, 1", "-9, 1"})
    void speedGoesFromADayToAYearASecond(int steps, double days) {
        store.send(new Intent.ChangeSpeed(steps));
        assertThat(store.state().playback().daysPerSecond()).isEqualTo(days);
    }

    @Test
    void inAnotherTimeModeThePlayheadSaysWhatIsShown() {
        store.send(new Intent.ShowTimeMode(TimeMode.CUMULATIVE));
        assertThat(visible()).containsExactly("sailings");
        store.send(new Intent.StepPlayhead(1));
        assertThat(visible()).containsExactly("sailings", "summit");
        store.send(new Intent.ShowTimeMode(TimeMode.INSTANT));
        assertThat(visible()).containsExactly("sailings", "summit");
        store.send(new Intent.ShowTimeMode(TimeMode.WINDOW));
        assertThat(visible()).containsExactly("sailings", "summit", "briefing");
    }

    @Test
    void thePlayheadStepsFromEventToEvent() {
        store.send(new Intent.MovePlayhead(day("2023-09-08")));
        store.send(new Intent.StepPlayhead(1));
        assertThat(store.state().view().playhead()).isEqualTo(day("2023-09-13"));
        store.send(new Intent.StepPlayhead(-1));
        assertThat(store.state().view().playhead()).isEqualTo(day("2023-09-07"));
    }

    @Test
    void beforeTheFirstEventThereIsNoStepBack() {
        TimeWindow window = new TimeWindow(day("2023-09-01") + 0.6, day("2023-10-20"));
        store.send(new Intent.ShowWindow(window));
        store.send(new Intent.MovePlayhead(window.from()));
        store.send(new Intent.StepPlayhead(-1));
        assertThat(store.state().view().playhead()).isEqualTo(window.from());
        assertThat(store.state().view().window()).isEqualTo(window);
    }

    @Test
    void theWindowGoesAlongWithAPlayheadThatStepsOutOfIt() {
        store.send(new Intent.ShowWindow(new TimeWindow(day("2023-09-06"), day("2023-09-10"))));
        store.send(new Intent.MovePlayhead(day("2023-09-08")));
        store.send(new Intent.StepPlayhead(-1));
        assertThat(store.state().view().window().from()).isEqualTo(day("2023-09-06"));
        store.send(new Intent.StepPlayhead(1));
        assertThat(store.state().view().window())
                .isEqualTo(new TimeWindow(day("2023-09-11"), day("2023-09-15")));
    }

    @Test
    void zoomingToTheSelectionShowsItInBothViews() {
        store.send(new Intent.ToggleOverlay(Overlay.COMPETING));
        store.send(new Intent.Select(List.of("summit")));
        store.send(new Intent.ZoomToSelection());
        ViewState view = store.state().view();
        assertThat(view.window().from()).isLessThan(day("2023-09-13"));
        assertThat(view.window().to())
                .isGreaterThan(day("2023-09-13") + 1)
                .isLessThan(day("2023-10-13"));
        assertThat(seen("cosmodrome")).isEqualTo(store.state().layout().map().centre());
    }

    @Test
    void zoomingToTheSelectionShowsItsCompetingPlaceAsLongAsClaimsAreShown() {
        store.send(new Intent.Select(List.of("summit")));
        store.send(new Intent.ZoomToSelection());
        assertThat(seen("moscow").x()).isPositive();
        assertThat(seen("cosmodrome").x()).isLessThan(store.state().layout().map().width());
        store.send(new Intent.ToggleOverlay(Overlay.COMPETING));
        store.send(new Intent.ZoomToSelection());
        assertThat(seen("moscow").x()).isNegative();
    }

    private ViewPoint seen(String place) {
        return store.state()
                .view()
                .camera()
                .toView(
                        SampleProject.PROJECT.catalogue().place(place).position(),
                        store.state().layout().map());
    }

    @Test
    void listenersHearOnlyOfDifferences() {
        List<AppState> heard = new ArrayList<>();
        store.listen(heard::add);
        store.send(new Intent.Hover(Optional.empty()));
        assertThat(heard).isEmpty();
        store.send(new Intent.Hover(Optional.of("summit")));
        assertThat(heard).containsExactly(store.state());
    }

    private List<String> visible() {
        return store.state().visible().stream().map(Event::id).toList();
    }

    private static TimeWindow days(String from, String to) {
        return new TimeWindow(day(from), day(to));
    }

    private static double day(String date) {
        return (double) Edtf.parse(date).span().earliest();
    }

    @Test
    void anEditedProjectIsOneStepToTakeBackAndTheViewStays() {
        store.send(new Intent.ShowWindow(new TimeWindow(19_600, 19_700)));
        store.send(new Intent.Select(List.of("summit", "sailings")));
        ViewState before = store.state().view();
        store.send(
                new Intent.EditProject(
                        EventIndex.of(
                                Edits.withoutEvents(SampleProject.PROJECT, Set.of("summit")))));
        assertThat(store.state().view()).isEqualTo(before.withSelection(List.of("sailings")));
        assertThat(store.state().document().modified()).isTrue();
        store.undo();
        assertThat(store.state().document().project()).isSameAs(SampleProject.PROJECT);
        assertThat(store.canUndo()).isFalse();
        store.redo();
        assertThat(store.state().document().project().events()).hasSize(2);
    }

    @Test
    void whatWasSavedBeforeAnEditIsNoLongerAllThereIs() {
        Document written = store.state().document();
        EventIndex edited =
                EventIndex.of(Edits.withoutEvents(SampleProject.PROJECT, Set.of("summit")));
        store.send(new Intent.EditProject(edited));
        store.send(new Intent.Saved(written, written.project(), Path.of("story.tumen.json")));
        assertThat(store.state().document().file()).isEqualTo(Path.of("story.tumen.json"));
        assertThat(store.state().document().modified()).isTrue();
        assertThat(store.state().document().index()).isSameAs(edited);
    }
}
