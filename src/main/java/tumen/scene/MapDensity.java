package tumen.scene;

import org.jspecify.annotations.Nullable;

import tumen.geo.GeoBounds;
import tumen.index.Bits;
import tumen.index.Derived;
import tumen.index.Matches;
import tumen.index.Order;
import tumen.index.Pins;
import tumen.state.AppState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Density on the map: how many events stand in each small cell of the crowded blocks, on a
/// logarithmic scale; the cells answer the pointer.
record MapDensity(@Nullable Raster raster, GeoBounds bounds, List<MapCell> crowds) {
    /// Cells of the picture to a side of a group's cell, as a power of two: 2.5 to 5 pixels each.
    private static final int FINER = 4;

    private static final int SHADES = 64;

    private static final GeoBounds WORLD = new GeoBounds(0, 0, 1, 1);

    /// The density of a view where some cells are crowded.
    static MapDensity of(AppState state, MapFrame frame, List<MapCell> crowds, MapInk ink) {
        MapLevels.Blocks blocks = MapLevels.Blocks.of(frame);
        Raster raster =
                crowds.isEmpty()
                        ? null
                        : state.matches()
                                .keep(
                                        new Question(
                                                state.view().time().shown(), blocks, ink.theme()));
        return new MapDensity(raster, blocks.bounds(), crowds);
    }

    /// Its marks in a frame in which the world it was decided in is some worlds further east.
    List<Mark> marks(MapFrame frame, int worlds) {
        if (raster == null) {
            return List.of();
        }
        Box view = frame.view();
        double left = worlds * frame.world() - view.x();
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark.Picture(
                        new Box(
                                bounds.west() * frame.world() + left,
                                bounds.north() * frame.world() - view.y(),
                                (bounds.east() - bounds.west()) * frame.world(),
                                (bounds.south() - bounds.north()) * frame.world()),
                        raster,
                        Ref.NONE));
        for (MapCell cell : crowds) {
            double side = cell.side() * frame.world();
            Box box =
                    new Box(cell.column() * side + left, cell.row() * side - view.y(), side, side);
            if (box.intersects(new Box(0, 0, view.width(), view.height()))) {
                Ref ref = new Ref.OfPins(cell.from(), cell.to(), cell.count());
                marks.add(new Mark.Bar(box, 0, Paint.of(0), null, ref));
            }
        }
        return marks;
    }

    /// Asks for the picture of some blocks.
    private record Question(TimeWindow window, MapLevels.Blocks blocks, Theme theme)
            implements Derived<Raster> {
        @Override
        public Raster of(Matches matches) {
            Pins pins = matches.index().pins();
            Bits all = matches.within(window).rows().in(Order.PIN);
            int[] taken = MapLevels.taken(blocks, all, pins);
            int side = 1 << (MapLevels.BLOCK + FINER);
            int width = (blocks.east() - blocks.west()) * side;
            int height = (blocks.south() - blocks.north()) * side;
            int[] argb = new int[width * height];
            int level = blocks.level() + FINER;
            double part = (double) matches.count(window) / Math.max(1, matches.size());
            double most = Math.log1p(Math.max(2, part * matches.keep(new Busiest(level))));
            int[] colours = colours();
            pins.cells(
                    pins.once(all, level),
                    level,
                    blocks.bounds(),
                    (column, row, from, to, count) -> {
                        int block = blocks.indexOf(column, row, FINER);
                        if (block >= 0 && MapLevels.isCrowded(taken[block])) {
                            int x = column - blocks.west() * side;
                            int y = row - blocks.north() * side;
                            double share = Math.min(1, Math.log1p(count) / most);
                            argb[y * width + x] = colours[(int) Math.rint(share * SHADES)];
                        }
                    });
            return new Raster(width, height, argb);
        }

        private int[] colours() {
            int[] colours = new int[SHADES + 1];
            Arrays.setAll(
                    colours,
                    shade -> Raster.premultiplied(MapInk.density(theme, (double) shade / SHADES)));
            return colours;
        }
    }

    /// Asks for the most events in a cell of a level at any time.
    private record Busiest(int level) implements Derived<Integer> {
        @Override
        public Integer of(Matches matches) {
            int[] most = new int[1];
            matches.index()
                    .pins()
                    .cells(
                            matches.rows().in(Order.PIN),
                            level,
                            WORLD,
                            (column, row, from, to, count) -> most[0] = Math.max(most[0], count));
            return most[0];
        }
    }
}
