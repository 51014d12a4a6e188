package tumen.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.difference.Change;
import tumen.difference.Change.Field;
import tumen.difference.Change.Kind;
import tumen.difference.Change.Thing;
import tumen.difference.Difference;
import tumen.model.Actor;
import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.NamedView;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.Source;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ChangeWordsTest {
    /// What is told apart by it, or listed as things of its own.
    private static final Set<String> NEVER_A_FIELD =
            Set.of("id", "claims", "types", "events", "briefings", "views");

    private static Change change(Kind kind, Field... fields) {
        return new Change(
                kind, Thing.EVENT, "visit", "A visit", Optional.of("visit"), List.of(fields));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Project.class,
                Event.class,
                Claim.class,
                Source.class,
                Place.class,
                Route.class,
                Actor.class,
                EventType.class,
                Briefing.class,
                NamedView.class
            })
    void everyFieldThatCanChangeHasAName(Class<?> thing) {
        for (RecordComponent component : thing.getRecordComponents()) {
            if (!NEVER_A_FIELD.contains(component.getName())) {
                Field field = new Field(component.getName(), "a", "b");
                assertThat(ChangeWords.fields(change(Kind.CHANGED, field))).endsWith(": a → b");
            }
        }
    }

    @Test
    void aFieldIsSaidInOneLineCutWhereItIsLong() {
        assertThat(
                        ChangeWords.fields(
                                change(
                                        Kind.CHANGED,
                                        new Field("summary", "one\ntwo", ""),
                                        new Field("title", "x".repeat(200), "y"))))
                .isEqualTo("summary: one two → nothing\ntitle: " + "x".repeat(120) + "… → y");
    }

    @Test
    void beforeAndAfterStandInLinesOfTheirOwn() {
        assertThat(ChangeWords.lines(change(Kind.REGRADED, new Field("grade", "B2", "D4"))))
                .containsExactly("grade: B2", "→ D4");
    }

    @Test
    void changesAreCountedInWords() {
        Difference difference =
                new Difference(
                        List.of(
                                change(Kind.REGRADED),
                                change(Kind.ADDED),
                                change(Kind.REMOVED),
                                change(Kind.ADDED)));
        assertThat(ChangeWords.counts(difference)).isEqualTo("2 added, 1 removed, 1 regraded");
        assertThat(ChangeWords.counts(new Difference(List.of()))).isEqualTo("Nothing differs");
        assertThat(ChangeWords.heading(change(Kind.REGRADED))).isEqualTo("Event · regraded");
    }
}
