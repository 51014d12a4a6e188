package tumen.index;

import org.jspecify.annotations.Nullable;

import tumen.progress.Wanted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// The last few answers to questions whose answers never change. Safe between threads; two that ask
/// the same at once may both work it out.
final class Memo<Q, A> {
    private final Map<Q, A> answers;

    Memo(int most) {
        answers =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                        return size() > most;
                    }
                };
    }

    /// The answer known, or the one worked out now.
    A get(Q question, Function<? super Q, ? extends A> answering) {
        A known = known(question);
        if (known != null) {
            return known;
        }
        Wanted.look();
        A answer = answering.apply(question);
        synchronized (answers) {
            answers.put(question, answer);
        }
        return answer;
    }

    /// The answers known to questions of which something holds.
    List<Map.Entry<Q, A>> known(Predicate<Q> condition) {
        synchronized (answers) {
            return answers.entrySet().stream()
                    .filter(entry -> condition.test(entry.getKey()))
                    .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private @Nullable A known(Q question) {
        synchronized (answers) {
            return answers.get(question);
        }
    }
}
