package tumen.briefing;

import tumen.model.Step;
import tumen.scene.PlainText;
import tumen.words.Words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a rehearsal taught: the seconds spent on each step, in the steps' order.
public record Rehearsal(List<Step> steps, List<Double> spent) {
    private static final double LEAST = 1;

    public Rehearsal {
        steps = List.copyOf(steps);
        spent = List.copyOf(spent);
    }

    /// One line for each step that was told, and their sum.
    public String words() {
        String lines =
                IntStream.range(0, steps.size())
                        .filter(this::wasTold)
                        .mapToObj(this::line)
                        .collect(Collectors.joining("\n"));
        double all = spent.stream().mapToDouble(Double::doubleValue).sum();
        return lines + "\n\n" + Words.of("rehearsal.all", TalkWords.clock(all));
    }

    /// Whether anything was told long enough to count.
    public boolean isWorthKeeping() {
        return IntStream.range(0, steps.size()).anyMatch(this::wasTold);
    }

    /// The steps with what was spent on them as their plan, to the second; those not told keep
    /// theirs.
    public List<Step> planned() {
        return IntStream.range(0, steps.size())
                .mapToObj(i ->
                        wasTold(i)
                                ? steps.get(i).withSeconds(Math.rint(spent.get(i)))
                                : steps.get(i))
                .toList();
    }

    private boolean wasTold(int step) {
        return spent.get(step) >= LEAST;
    }

    private String line(int step) {
        String plan = StepTimes.planned(steps.get(step));
        return (step + 1)
                + "  "
                + PlainText.of(steps.get(step).title())
                + ": "
                + TalkWords.clock(spent.get(step))
                + (plan.isEmpty() ? "" : ", " + Words.of("rehearsal.planned", plan));
    }
}
