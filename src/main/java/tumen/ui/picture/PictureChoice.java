package tumen.ui.picture;

import tumen.exporting.ExportFormat;
import tumen.exporting.SnapshotOptions;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;

import java.util.Optional;

/// What a user chose in the export dialog. The size in `page` counts for nothing: `size` says it.
record PictureChoice(ExportFormat format, SizeChoice size, SnapshotOptions page) {
    /// What is offered first.
    static PictureChoice usual(AppState state) {
        SnapshotOptions page = SnapshotOptions.of(state);
        return new PictureChoice(
                ExportFormat.ALL.getFirst(),
                new SizeChoice(
                        Optional.of(page.size()),
                        String.valueOf(page.size().width()),
                        String.valueOf(page.size().height())),
                page);
    }

    /// The same choice for another state, whose title and language it takes.
    PictureChoice forState(AppState state) {
        return new PictureChoice(
                format,
                size,
                new SnapshotOptions(
                        page.size(),
                        page.look(),
                        SnapshotWords.title(state),
                        page.panes(),
                        page.legend(),
                        page.sources(),
                        page.marking(),
                        state.view().language()));
    }

    /// How the picture is to be made; empty while the size is none.
    Optional<SnapshotOptions> options() {
        return size.size().map(page::withSize);
    }
}
