package tumen.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Briefing;
import tumen.model.Language;
import tumen.model.Project;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.StepChoice;
import tumen.state.Store;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class StepEditsTest {
    private static final StoredView VIEW = new StoredView(Map.of("language", "ko"));

    private final Store store =
            new Store(
                    AppState.opening(
                            Document.of(
                                    Project.EMPTY.withBriefings(
                                            List.of(
                                                    Briefing.empty("b", "B")
                                                            .withSteps(
                                                                    List.of(
                                                                            step("step-1"),
                                                                            step("x"),
                                                                            step("y"))))),
                                    null),
                            Layout.UNKNOWN,
                            OpeningView.initial()));

    private static Step step(String id) {
        return Step.of(id, id.toUpperCase(Locale.ROOT), StoredView.OPENING).withPart("Part");
    }

    private StepEdits edits() {
        return new StepEdits(store.state().document());
    }

    private void at(int step) {
        store.send(new Intent.ChooseStep(new StepChoice(0, step)));
    }

    private List<String> ids() {
        return store.state().document().briefing().orElseThrow().steps().stream()
                .map(Step::id)
                .toList();
    }

    private String atHand() {
        return store.state().document().step().map(Step::id).orElse("none");
    }

    @Test
    void aNewStepFollowsTheOneAtHandInItsPartAndIsThenAtHand() {
        at(1);
        store.send(edits().add("New", VIEW));
        assertThat(ids()).containsExactly("step-1", "x", "step-2", "y");
        assertThat(store.state().document().step())
                .contains(Step.of("step-2", "New", VIEW).withPart("Part"));
    }

    @Test
    void theFirstStepBringsABriefing() {
        Document empty = Document.of(Project.EMPTY, null);
        Intent.EditBriefings edit = new StepEdits(empty).add("First", VIEW);
        assertThat(edit.briefings())
                .containsExactly(
                        Briefing.empty("briefing-1", "Briefing")
                                .withSteps(List.of(Step.of("step-1", "First", VIEW))));
    }

    @Test
    void stepsAreDuplicatedMovedAndRemovedAndEachIsOneUndo() {
        store.send(edits().duplicate());
        assertThat(ids()).containsExactly("step-1", "step-2", "x", "y");
        store.send(edits().move(2));
        assertThat(ids()).containsExactly("step-1", "x", "y", "step-2");
        assertThat(atHand()).isEqualTo("step-2");
        store.send(edits().remove());
        assertThat(ids()).containsExactly("step-1", "x", "y");
        assertThat(atHand()).isEqualTo("y");

        store.undo();
        assertThat(ids()).containsExactly("step-1", "x", "y", "step-2");
        store.undo();
        store.undo();
        assertThat(ids()).containsExactly("step-1", "x", "y");
        assertThat(atHand()).isEqualTo("step-1");
        store.redo();
        assertThat(ids()).containsExactly("step-1", "step-2", "x", "y");
    }

    @Test
    void aMoveStopsAtTheEnds() {
        store.send(edits().move(-1));
        assertThat(ids()).containsExactly("step-1", "x", "y");
        at(2);
        store.send(edits().move(5));
        assertThat(atHand()).isEqualTo("y");
    }

    @Test
    void aStepMovedAmidAPartBecomesOneOfItAndAtItsEdgeKeepsItsOwn() {
        List<Step> parted =
                List.of(
                        step("step-1"),
                        step("x").withPart("Other"),
                        step("y").withPart("Other"),
                        step("z").withPart("Last"));
        store.send(edits().replace(parted));
        store.send(edits().move(1));
        assertThat(parts()).containsExactly("Other", "Other", "Other", "Last");
        store.undo();
        store.send(edits().move(2));
        assertThat(parts()).containsExactly("Other", "Other", "Part", "Last");
    }

    private List<String> parts() {
        return store.state().document().briefing().orElseThrow().steps().stream()
                .map(Step::part)
                .toList();
    }

    @Test
    void onlyTheViewIsTakenAgain() {
        at(1);
        store.send(edits().recapture(VIEW));
        assertThat(store.state().document().step()).contains(step("x").withView(VIEW));
    }

    @Test
    void anUndoKeepsTheViewAndWhatWasChosenMeanwhile() {
        store.send(edits().duplicate());
        store.send(new Intent.ShowLanguage(Language.KOREAN));
        store.undo();
        assertThat(store.state().view().language()).isEqualTo(Language.KOREAN);
        assertThat(store.canUndo()).isFalse();
    }

    @Test
    void aRehearsalPlansWhatWasToldAndLeavesTheRest() {
        Rehearsal rehearsal =
                new Rehearsal(
                        List.of(step("x").withSeconds(75.0), step("y"), step("z")),
                        List.of(83.6, 0.2, 40.0));
        assertThat(rehearsal.words())
                .isEqualTo("1  X: 01:23, planned 1:15\n3  Z: 00:40\n\nIn all 02:03");
        assertThat(rehearsal.planned())
                .containsExactly(
                        step("x").withSeconds(84.0), step("y"), step("z").withSeconds(40.0));
        assertThat(new Rehearsal(List.of(step("x")), List.of(0.5)).isWorthKeeping()).isFalse();
    }

    @Test
    void timesAreReadAsPeopleWriteThem() {
        Step step = step("x");
        assertThat(StepTimes.planned(step, "1:30")).contains(step.withSeconds(90.0));
        assertThat(StepTimes.planned(step, "45")).contains(step.withSeconds(45.0));
        assertThat(StepTimes.planned(step, " ")).contains(step);
        assertThat(StepTimes.planned(step, "soon")).isEmpty();
        assertThat(StepTimes.planned(step, "0")).isEmpty();
        assertThat(StepTimes.planned(step.withSeconds(90.0))).isEqualTo("1:30");
        assertThat(StepTimes.transition(step, "0,5")).contains(step.withTransition(0.5));
        assertThat(StepTimes.transition(step, "4")).isEmpty();
    }
}
