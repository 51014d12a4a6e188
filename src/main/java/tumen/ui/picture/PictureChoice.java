package tumen.ui.picture;

import tumen.exporting.Export;
import tumen.exporting.ExportFormat;
import tumen.exporting.ExportFormat.Wish;
import tumen.exporting.ExportFormats;
import tumen.exporting.ExportOptions;
import tumen.exporting.PictureSize;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;
import tumen.words.Words;

import java.util.Optional;

/// What a user chose in the export dialog. The size in `options` counts for nothing: `size` says
/// it.
record PictureChoice(
        ExportFormat format, Optional<Briefing> briefing, SizeChoice size, ExportOptions options) {
    /// What is offered first.
    static PictureChoice usual(AppState state) {
        SnapshotOptions page = SnapshotOptions.of(state);
        return new PictureChoice(
                ExportFormats.ALL.getFirst(),
                Optional.empty(),
                new SizeChoice(
                        Optional.of(page.size()),
                        String.valueOf(page.size().width()),
                        String.valueOf(page.size().height())),
                ExportOptions.of(page));
    }

    /// The same choice for another state, whose title and language it takes.
    PictureChoice forState(AppState state) {
        SnapshotOptions page =
                options.page()
                        .withTitle(SnapshotWords.title(state))
                        .withLanguage(state.view().language());
        Optional<Briefing> same =
                briefing.flatMap(chosen ->
                        state.document().project().briefings().stream()
                                .filter(each -> each.id().equals(chosen.id()))
                                .findFirst());
        return new PictureChoice(format, same, size, options.withPage(page));
    }

    /// The briefing that is exported; none if the format or the user wants the view.
    Optional<Briefing> told() {
        return briefing.filter(_ -> asks(Wish.STEPS));
    }

    /// How many steps there are, before their size: `12 steps, `.
    String many() {
        return told().map(briefing -> Words.of("picture.many", briefing.steps().size()) + " ")
                .orElse("");
    }

    /// What it is about, to name a file by.
    String subject() {
        return told().map(Briefing::title).orElse(options.page().title());
    }

    /// Whether the format asks for something.
    boolean asks(Wish wish) {
        return format.wishes().contains(wish);
    }

    /// The size of the page; empty while what is typed is none.
    Optional<PictureSize> pageSize() {
        return asks(Wish.PAGE) ? size.size() : Optional.of(options.page().size());
    }

    /// What is to be taken away of a state.
    Export export(PictureSize chosen, AppState state, SnapshotPicture pictures) {
        ExportOptions sized = options.withPage(options.page().withSize(chosen));
        return new Export(pictures, state, told(), sized);
    }
}
