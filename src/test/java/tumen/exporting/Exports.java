package tumen.exporting;

import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.model.Step;
import tumen.progress.Progress;
import tumen.scene.Mark;
import tumen.scene.SnapshotLayer;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.ViewLink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Exports for tests, small ones of a small story.
final class Exports {
    /// A title that tries everything: markup, a control character, a forced direction, half a
    /// surrogate pair, and a formula at its start.
    static final String HOSTILE =
            "=cmd|'/c calc'!A1 <script>alert(\"1\")</script>]]>&\u0007\u202Eb\uD800";

    /// The same after it was made harmless.
    static final String HARMLESS = "=cmd|'/c calc'!A1 <script>alert(\"1\")</script>]]>& b\uFFFD";

    /// Two frames, enough for what every format must keep to.
    private static final FilmOptions SHORT =
            new FilmOptions(OptionalDouble.of(1), OptionalInt.of(2));

    private static final SnapshotPicture PICTURES = SnapshotPicture.load();

    private Exports() {}

    /// The opening view of the sample story.
    static Export sample() {
        return of(SampleProject.PROJECT);
    }

    /// The sample story with every title replaced.
    static Export titled(String title) {
        Project project = SampleProject.PROJECT;
        List<Event> events =
                project.events().stream().map(event -> event.named(event.id(), title)).toList();
        return of(project.withTitle(title).withEvents(events));
    }

    /// The opening view of a project on a page of 1280 by 720 pixels.
    static Export of(Project project) {
        Document document = Document.of(project, null);
        AppState state = AppState.opening(document, Layout.UNKNOWN, OpeningView.initial());
        SnapshotOptions page = SnapshotOptions.of(state).withSize(PictureSize.custom(1280, 720));
        AppState fitted =
                AppState.opening(document, SnapshotPicture.panes(state, page), state.view());
        return new Export(PICTURES, fitted, ExportOptions.of(page).withFilm(SHORT));
    }

    /// The sample story with its labels in a language.
    static Export inLanguage(Language language) {
        Export export = sample();
        AppState state = export.state().withView(export.state().view().withLanguage(language));
        SnapshotOptions page = SnapshotOptions.of(state).withSize(export.options().page().size());
        return new Export(PICTURES, state, ExportOptions.of(page));
    }

    /// The sample story told in two steps: the summit, then the sailings with long notes.
    static Export briefing() {
        List<Step> steps =
                List.of(
                        step("one", "Leaders meet", "time=2023-09-01/2023-12-31&select=summit")
                                .withWords(
                                        "Leaders meet", "Two places are given.", "Say it slowly."),
                        step("two", "Ships sail", "time=2023-08-01/2024-01-01&select=sailings")
                                .withWords("Ships sail", "From port to port.", longNotes()));
        Briefing briefing = Briefing.empty("main", "How it came out").withSteps(steps);
        Export export = of(SampleProject.PROJECT.withBriefings(List.of(briefing)));
        return export.of(Optional.of(briefing));
    }

    private static Step step(String id, String title, String view) {
        return Step.of(id, title, ViewLink.read(view));
    }

    private static String longNotes() {
        return IntStream.rangeClosed(1, 600)
                .mapToObj(number -> "Sentence " + number + ".")
                .collect(Collectors.joining(" "));
    }

    /// The text of every label of an export's page, in drawing order.
    static List<String> texts(Export export) {
        return texts(PICTURES.scene(export.state(), export.options().page()).layers());
    }

    /// The text of every label of layers, in drawing order.
    static List<String> texts(List<SnapshotLayer> layers) {
        return layers.stream()
                .filter(SnapshotLayer.Marks.class::isInstance)
                .flatMap(layer -> ((SnapshotLayer.Marks) layer).scene().flat())
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    /// The bytes of an export in a format.
    static byte[] bytes(ExportFormat format, Export export) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(export, bytes, Progress.UNWATCHED);
        return bytes.toByteArray();
    }
}
