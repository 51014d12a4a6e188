package tumen.ui.steps;

import tumen.exporting.BriefingPack;
import tumen.progress.Progress;
import tumen.state.Document;
import tumen.ui.Surroundings;
import tumen.ui.file.FileKind;
import tumen.ui.file.FileWriting;
import tumen.words.Words;

import java.util.function.Consumer;

/// Packs briefings into files the user is asked for.
public final class Packing {
    private final Surroundings around;
    private final FileWriting writing;
    private final Consumer<String> notice;

    /// `notice` says in passing what was done.
    public Packing(Surroundings around, Consumer<String> notice) {
        this.around = around;
        this.notice = notice;
        writing = new FileWriting(around.stage());
    }

    /// Packs the briefing at hand.
    public void pack(Document document) {
        document.briefing()
                .ifPresent(briefing ->
                        around.files()
                                .toWrite(FileKind.PACK, FileKind.PACK.nameFor(briefing.title()))
                                .ifPresent(target -> {
                                    notice.accept(Words.of("pack.working"));
                                    writing.write(
                                            target,
                                            file ->
                                                    BriefingPack.write(
                                                            around.pictures().get(),
                                                            document,
                                                            briefing,
                                                            file,
                                                            Progress.UNWATCHED),
                                            written ->
                                                    written.ifPresent(file ->
                                                            notice.accept(
                                                                    Words.of(
                                                                            "pack.done",
                                                                            file.getFileName()))));
                                }));
    }
}
