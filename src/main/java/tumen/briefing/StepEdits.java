package tumen.briefing;

import tumen.model.Briefing;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Edits of a document's briefings around the step at hand. Each is one intent, so one undo.
public final class StepEdits {
    private final List<Briefing> briefings;
    private final StepChoice at;

    /// Of a document as it is.
    public StepEdits(Document document) {
        briefings = document.project().briefings();
        at = document.at();
    }

    /// A step after the one at hand, which it becomes; in a briefing of its own if there is none.
    public Intent.EditBriefings add(String title, StoredView view) {
        if (briefings.isEmpty()) {
            Step first = Step.of("step-1", title, view);
            Briefing begun =
                    Briefing.empty("briefing-1", Words.of("briefing.untitled"))
                            .withSteps(List.of(first));
            return new Intent.EditBriefings(List.of(begun), StepChoice.FIRST);
        }
        return insert(id -> Step.of(id, title, view).withPart(partAtHand()));
    }

    /// The step at hand once more, after itself.
    public Intent.EditBriefings duplicate() {
        return insert(id -> step().withId(id));
    }

    /// Another view for the step at hand.
    public Intent.EditBriefings recapture(StoredView view) {
        return replace(step().withView(view));
    }

    /// Another step in the place of the one at hand.
    public Intent.EditBriefings replace(Step other) {
        return steps(steps -> steps.set(at.step(), other), at.step());
    }

    /// The step at hand some places later, or earlier. Amid a part it becomes one of it, so that no
    /// part is torn.
    public Intent.EditBriefings move(int by) {
        int to = Math.clamp(at.step() + by, 0, briefing().steps().size() - 1);
        return steps(
                steps -> {
                    Step moved = steps.remove(at.step());
                    boolean amid =
                            to > 0
                                    && to < steps.size()
                                    && steps.get(to - 1).part().equals(steps.get(to).part());
                    steps.add(to, amid ? moved.withPart(steps.get(to).part()) : moved);
                },
                to);
    }

    /// The briefing without the step at hand.
    public Intent.EditBriefings remove() {
        int last = briefing().steps().size() - 2;
        return steps(steps -> steps.remove(at.step()), Math.clamp(at.step(), 0, Math.max(0, last)));
    }

    /// Other steps in the place of those of the briefing at hand, as many.
    public Intent.EditBriefings replace(List<Step> others) {
        return replace(briefing().withSteps(others));
    }

    /// Another briefing in the place of the one at hand.
    public Intent.EditBriefings replace(Briefing other) {
        List<Briefing> all = new ArrayList<>(briefings);
        all.set(at.briefing(), other);
        return new Intent.EditBriefings(all, at);
    }

    /// One more briefing, without steps, which is then at hand.
    public Intent.EditBriefings addBriefing(String title) {
        List<Briefing> all = new ArrayList<>(briefings);
        String id = free("briefing-", briefings.stream().map(Briefing::id).toList());
        all.add(Briefing.empty(id, title));
        return new Intent.EditBriefings(all, new StepChoice(all.size() - 1, 0));
    }

    private Briefing briefing() {
        return briefings.get(at.briefing());
    }

    private Step step() {
        return briefing().steps().get(at.step());
    }

    private String partAtHand() {
        return briefing().steps().isEmpty() ? "" : step().part();
    }

    private Intent.EditBriefings insert(Function<String, Step> made) {
        List<Step> steps = briefing().steps();
        String id = free("step-", steps.stream().map(Step::id).toList());
        int to = Math.min(at.step() + 1, steps.size());
        return steps(all -> all.add(to, made.apply(id)), to);
    }

    private Intent.EditBriefings steps(Consumer<List<Step>> change, int then) {
        List<Step> steps = new ArrayList<>(briefing().steps());
        change.accept(steps);
        Intent.EditBriefings edit = replace(briefing().withSteps(steps));
        return new Intent.EditBriefings(edit.briefings(), at.withStep(then));
    }

    private static String free(String lead, List<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> lead + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
