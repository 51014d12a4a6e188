package tumen.ui.picture;

import tumen.exporting.ExportFormat;
import tumen.exporting.ExportOptions;
import tumen.exporting.SnapshotOptions;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;

import java.util.Optional;

/// What a user chose in the export dialog. The size in `options` counts for nothing: `size` says
/// it.
record PictureChoice(ExportFormat format, SizeChoice size, ExportOptions options) {
    /// What is offered first.
    static PictureChoice usual(AppState state) {
        SnapshotOptions page = SnapshotOptions.of(state);
        return new PictureChoice(
                ExportFormat.ALL.getFirst(),
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
        return new PictureChoice(format, size, options.withPage(page));
    }

    /// How the export is to be made; empty while the size is none.
    Optional<ExportOptions> wanted() {
        return format.wishes().contains(ExportFormat.Wish.PAGE)
                ? size.size().map(size -> options.withPage(options.page().withSize(size)))
                : Optional.of(options);
    }
}
