package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Briefing;
import tumen.model.Extra;
import tumen.model.Marking;
import tumen.model.NamedView;
import tumen.model.Release;
import tumen.model.Step;

import java.util.Map;
import java.util.stream.Stream;

/// Writes briefings and release levels.
final class BriefingWriter {
    private final FieldWriter writer;

    BriefingWriter(FieldWriter writer) {
        this.writer = writer;
    }

    private record Label(String kind, String id, String level, Extra extra) {}

    void briefing(Briefing briefing) {
        writer.text("id", briefing.id())
                .text("title", briefing.title())
                .object("marking", briefing.marking(), this::marking)
                .text("release", briefing.release())
                .objects("steps", briefing.steps(), this::step)
                .extra(briefing.extra());
    }

    private void marking(Marking marking) {
        writer.text("text", marking.text())
                .text("ink", Colours.text(marking.ink()))
                .text("ground", Colours.text(marking.ground()))
                .extra(marking.extra());
    }

    private void step(Step step) {
        writer.text("id", step.id())
                .text("part", filled(step.part()))
                .text("title", filled(step.title()))
                .text("caption", filled(step.caption()))
                .text("notes", filled(step.notes()));
        if (step.seconds() != null) {
            writer.number("seconds", step.seconds());
        }
        if (step.transition() != Step.TRANSITION) {
            writer.number("transition", step.transition());
        }
        if (!step.view().fields().isEmpty()) {
            writer.unknown("view", step.view().fields());
        }
        writer.extra(step.extra());
    }

    void namedView(NamedView view) {
        writer.text("title", view.title());
        writer.unknown("view", view.view().fields());
        writer.extra(view.extra());
    }

    void release(Release release) {
        Stream<Label> events = labels("event", release.events(), release);
        Stream<Label> sources = labels("source", release.sources(), release);
        writer.texts("levels", release.levels())
                .texts("coarse", release.coarse())
                .objects("labels", Stream.concat(events, sources).toList(), this::label)
                .extra(release.extra());
    }

    private static Stream<Label> labels(String kind, Map<String, String> levels, Release of) {
        return levels.entrySet().stream()
                .map(entry ->
                        new Label(
                                kind,
                                entry.getKey(),
                                entry.getValue(),
                                of.ofLabels()
                                        .getOrDefault(
                                                Release.label(kind, entry.getKey()), Extra.NONE)));
    }

    private void label(Label label) {
        writer.text(label.kind(), label.id()).text("level", label.level()).extra(label.extra());
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
