package tumen.bench;

import java.util.List;

/// The table of what is measured.
final class Rows {
    private static final List<Integer> ALL = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final List<Integer> TEN_MILLION = List.of(10_000_000);
    private static final List<Integer> MILLION = List.of(1_000_000);
    private static final List<Integer> TALKS = List.of(1_000, 100_000);
    private static final double NONE = Double.NaN;

    private static final List<Row> ROWS =
            List.of(
                    new Row("timeline pan", ALL, "ms", 16, 33, TimelineRows::pan),
                    new Row("timeline pan", TEN_MILLION, "ms", 33, NONE, TimelineRows::pan),
                    new Row("timeline zoom", ALL, "ms", 16, 33, TimelineRows::zoom),
                    new Row("map pan", ALL, "ms", 16, 33, MapRows::pan),
                    new Row("map zoom", ALL, "ms", 16, 33, MapRows::zoom),
                    new Row("playback", ALL, "ms", 16, 33, TimelineRows::playback),
                    new Row("type toggle", ALL, "ms", 40, NONE, OtherRows::toggle),
                    new Row("search keystroke", ALL, "ms", 50, NONE, OtherRows::search),
                    new Row("hover", ALL, "ms", 2, NONE, OtherRows::hover),
                    new Row("allocation a frame", ALL, "MB", 2, NONE, OtherRows::allocation),
                    new Row("first frame of a step", TALKS, "ms", 50, NONE, TalkRows::firstFrame),
                    new Row("way between steps", TALKS, "ms", 16, 33, TalkRows::way),
                    new Row("picture 3840×2160", MILLION, "ms", 1500, NONE, FileRows::picture),
                    new Row("open a file", MILLION, "ms", 8000, NONE, FileRows::open),
                    new Row("cancel opening", MILLION, "ms", 200, 200, FileRows::cancel),
                    new Row("heap once open", MILLION, "MB", 1024, NONE, FileRows::heap),
                    new Row(
                            "longest stall of the UI thread",
                            MILLION,
                            "ms",
                            50,
                            NONE,
                            FileRows::stall));

    /// What is to be measured: all rows, or if `bench.overlays` is true movements with and without
    /// overlays.
    static final List<Row> TABLE =
            Boolean.getBoolean("bench.overlays") ? OverlaidRows.of(ROWS) : ROWS;

    private Rows() {}
}
