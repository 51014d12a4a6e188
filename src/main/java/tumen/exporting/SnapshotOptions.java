package tumen.exporting;

import tumen.about.Credits;
import tumen.model.Language;
import tumen.scene.SnapshotPlan;
import tumen.scene.SnapshotWords;
import tumen.scene.Theme;
import tumen.state.AppState;
import tumen.state.Look;
import tumen.words.Words;

import java.util.List;

/// How a picture of a state is to be made. An empty title or marking leaves it out; without `paper`
/// what is behind the picture shows through between map and words.
public record SnapshotOptions(
        PictureSize size,
        Look look,
        boolean paper,
        String title,
        SnapshotPlan.Panes panes,
        boolean legend,
        boolean sources,
        String marking,
        Language language) {
    /// Full HD, light, everything on it, no marking, in the state's language.
    public static SnapshotOptions of(AppState state) {
        return new SnapshotOptions(
                PictureSize.FULL_HD,
                Look.LIGHT,
                true,
                SnapshotWords.title(state),
                SnapshotPlan.Panes.BOTH,
                true,
                true,
                "",
                state.view().language());
    }

    /// The same at another size.
    public SnapshotOptions withSize(PictureSize other) {
        return new SnapshotOptions(
                other, look, paper, title, panes, legend, sources, marking, language);
    }

    /// The same, light or dark.
    public SnapshotOptions withLook(Look other) {
        return new SnapshotOptions(
                size, other, paper, title, panes, legend, sources, marking, language);
    }

    /// The same on paper, or on nothing.
    public SnapshotOptions withPaper(boolean wanted) {
        return new SnapshotOptions(
                size, look, wanted, title, panes, legend, sources, marking, language);
    }

    /// The same under another title.
    public SnapshotOptions withTitle(String other) {
        return new SnapshotOptions(
                size, look, paper, other, panes, legend, sources, marking, language);
    }

    /// The same with another marking.
    public SnapshotOptions withMarking(String other) {
        return new SnapshotOptions(
                size, look, paper, title, panes, legend, sources, other, language);
    }

    /// The same with other panes.
    public SnapshotOptions withPanes(SnapshotPlan.Panes other) {
        return new SnapshotOptions(
                size, look, paper, title, other, legend, sources, marking, language);
    }

    /// The same with labels in another language.
    public SnapshotOptions withLanguage(Language other) {
        return new SnapshotOptions(
                size, look, paper, title, panes, legend, sources, marking, other);
    }

    /// The state as the picture shows it: in its look and language.
    AppState shown(AppState state) {
        return state.withView(state.view().withLook(look).withLanguage(language));
    }

    /// What its page holds.
    public SnapshotPlan plan() {
        return new SnapshotPlan(
                size.page(),
                paper ? Theme.of(look) : Theme.of(look).withoutPaper(),
                title,
                panes,
                legend,
                sources,
                marking,
                panes.map() ? List.of(Credits.line(), Words.of("snapshot.estimates")) : List.of());
    }
}
