package tumen.scene;

import tumen.geo.GeoBounds;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.index.Bits;
import tumen.index.Derived;
import tumen.index.Facet;
import tumen.index.Filter;
import tumen.index.Matches;
import tumen.index.Order;
import tumen.index.Pins;
import tumen.index.Standing;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Place;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a map of many events shows where: groups in some cells of the world, density in those where
/// groups would stand too close.
///
/// Cells are 40 to 80 pixels wide; they stay where they are while the map is panned and split into
/// quarters while one zooms in, and groups with them. Where more than half of the 16 cells of a
/// block are taken, the block shows density. Selected events stand alone above all.
record MapLevels(List<MapGroup> groups, List<MapCell> crowds) {
    /// Cells to a side of a block, as a power of two.
    static final int BLOCK = 2;

    private static final double LEAST_PIXELS = 40;
    private static final int CROWDED = 8;
    private static final int ROOMY = 4;
    private static final int NAMED = 24;
    private static final double INSET = 0.25;

    MapLevels {
        groups = List.copyOf(groups);
        crowds = List.copyOf(crowds);
    }

    /// What a view shows.
    static MapLevels of(Matches matches, TimeWindow window, MapFrame frame, List<Event> chosen) {
        return matches.keep(new Question(window, Blocks.of(frame), List.copyOf(chosen)));
    }

    /// A box of whole blocks around a view, in blocks of the world.
    record Blocks(int level, int west, int north, int east, int south) {
        private static final double MARGIN = 64;

        static Blocks of(MapFrame frame) {
            int level = level(frame.world());
            double side = frame.world() / (1 << (level - BLOCK));
            Box view = frame.view().grown(MARGIN);
            return new Blocks(
                    level,
                    (int) Math.floor(view.x() / side),
                    (int) Math.floor(view.y() / side),
                    (int) Math.ceil(view.right() / side),
                    (int) Math.ceil(view.bottom() / side));
        }

        /// The level of cells where the world is so many pixels wide.
        private static int level(double world) {
            return Math.max(BLOCK, (int) Math.floor(Math.log(world / LEAST_PIXELS) / Math.log(2)));
        }

        /// The same box in worlds.
        GeoBounds bounds() {
            double side = Math.scalb(1.0, BLOCK - level);
            return new GeoBounds(west * side, north * side, east * side, south * side);
        }

        /// The place of a cell's block in a list of the blocks; -1 for one outside. `finer` is how
        /// many levels below the blocks' own cells it is.
        int indexOf(int column, int row, int finer) {
            int x = (column >> (BLOCK + finer)) - west;
            int y = (row >> (BLOCK + finer)) - north;
            return x < 0 || y < 0 || x >= east - west || y >= south - north
                    ? -1
                    : y * (east - west) + x;
        }

        int count() {
            return Math.max(0, east - west) * Math.max(0, south - north);
        }
    }

    /// The least zoom at which cells are of a level.
    static double zoom(int level) {
        double world = LEAST_PIXELS * Math.scalb(1.0, level);
        return Math.nextUp(Math.log(world / WebMercator.TILE) / Math.log(2) + 1e-9);
    }

    /// How many cells of each block are taken.
    static int[] taken(Blocks blocks, Bits shown, Pins pins) {
        int[] taken = new int[blocks.count()];
        pins.cells(
                shown,
                blocks.level(),
                blocks.bounds(),
                (column, row, from, to, count) -> {
                    int block = blocks.indexOf(column, row, 0);
                    if (block >= 0) {
                        taken[block]++;
                    }
                });
        return taken;
    }

    /// Whether a block with so many cells taken shows density.
    static boolean isCrowded(int taken) {
        return taken > CROWDED;
    }

    /// Asks for the levels of some blocks.
    private record Question(TimeWindow window, Blocks blocks, List<Event> chosen)
            implements Derived<MapLevels> {
        @Override
        public MapLevels of(Matches matches) {
            return new Sorting(this, matches).levels();
        }
    }

    /// Puts cells into groups or crowds.
    private static final class Sorting {
        private final Question question;
        private final Matches matches;
        private final Pins pins;
        private final Bits shown;
        private final List<MapGroup> groups = new ArrayList<>();
        private final List<MapCell> crowds = new ArrayList<>();
        private final Set<Long> grouped = new HashSet<>();
        private final List<MapPin> alone;

        Sorting(Question question, Matches matches) {
            this.question = question;
            this.matches = matches;
            this.pins = matches.index().pins();
            this.shown =
                    pins.once(
                            matches.within(question.window).rows().in(Order.PIN),
                            question.blocks.level());
            this.alone = alone();
        }

        MapLevels levels() {
            Blocks blocks = question.blocks;
            int[] taken = taken(blocks, shown, pins);
            pins.cells(
                    shown,
                    blocks.level(),
                    blocks.bounds(),
                    (column, row, from, to, count) -> {
                        int block = blocks.indexOf(column, row, 0);
                        if (block >= 0) {
                            sort(
                                    new MapCell(blocks.level(), column, row, from, to, count),
                                    taken[block]);
                        }
                    });
            groups.sort(Comparator.comparingInt(group -> -group.count()));
            List<MapGroup> all = new ArrayList<>();
            alone.forEach(pin -> all.add(MapGroup.of(List.of(pin), pin, true)));
            all.addAll(groups);
            return new MapLevels(all, crowds);
        }

        private void sort(MapCell cell, int taken) {
            int count = cell.count() - alone(cell);
            if (count == 0) {
                return;
            }
            if (isCrowded(taken)) {
                crowds.add(
                        new MapCell(
                                cell.level(),
                                cell.column(),
                                cell.row(),
                                cell.from(),
                                cell.to(),
                                count));
                return;
            }
            int width = 1 << cell.level();
            long key = (long) Math.floorMod(cell.column(), width) << 32 | cell.row();
            if (grouped.add(key)) {
                groups.add(count <= NAMED ? few(cell, taken > ROOMY) : many(cell, count));
            }
        }

        /// How many of the events in a cell stand alone.
        private int alone(MapCell cell) {
            return (int)
                    alone.stream()
                            .filter(pin -> isIn(pin, cell))
                            .map(MapPin::event)
                            .distinct()
                            .count();
        }

        private MapGroup few(MapCell cell, boolean crowded) {
            List<MapPin> members = new ArrayList<>();
            shown.forEach(
                    cell.from(),
                    cell.to(),
                    pin -> {
                        Event event = matches.index().event(pins.row(pin));
                        if (!question.chosen.contains(event)) {
                            members.add(pin(event, pins.place(pin)));
                        }
                    });
            boolean onePlace =
                    members.stream()
                            .allMatch(pin -> pin.place().equals(members.getFirst().place()));
            WorldPoint at = onePlace ? members.getFirst().at() : middle(cell);
            return MapGroup.at(at, members, MapGrouping.lead(members), crowded);
        }

        private MapGroup many(MapCell cell, int count) {
            Bits leading = shown;
            int most = 0;
            for (EventType type : matches.index().project().types()) {
                Bits own = ofType(type);
                int size = shown.common(own, cell.from(), cell.to());
                if (size > most) {
                    most = size;
                    leading = own;
                }
            }
            int first = shown.next(cell.from());
            while (!leading.contains(first)) {
                first = shown.next(first + 1);
            }
            int middle = (cell.from() + cell.to()) / 2;
            MapPin lead = pin(matches.index().event(pins.row(first)), pins.place(middle));
            boolean onePlace = pins.endOfPlace(cell.from()) >= cell.to();
            WorldPoint at = onePlace ? pins.at(cell.from()) : middle(cell);
            Ref ref = new Ref.OfPins(cell.from(), cell.to(), count);
            return new MapGroup(List.of(), lead, at, lead.place(), count, ref, true);
        }

        /// All pins of a type, whatever the filter.
        private Bits ofType(EventType type) {
            return matches.index()
                    .matches(Filter.ALL)
                    .having(Facet.TYPE, Set.of(type.id()))
                    .rows()
                    .in(Order.PIN);
        }

        /// Where most of a cell is, with some room to the cells around. Does not depend on what is
        /// shown, so that groups stay while time moves.
        private WorldPoint middle(MapCell cell) {
            WorldPoint most = pins.at((cell.from() + cell.to()) / 2);
            double side = cell.side();
            double west = Math.floorMod(cell.column(), 1 << cell.level()) * side;
            double north = cell.row() * side;
            return new WorldPoint(
                    Math.clamp(most.x(), west + INSET * side, west + (1 - INSET) * side),
                    Math.clamp(most.y(), north + INSET * side, north + (1 - INSET) * side));
        }

        /// The pins of the chosen events that are shown.
        private List<MapPin> alone() {
            List<MapPin> chosen = new ArrayList<>();
            for (Event event : question.chosen) {
                if (TimelineGlyphs.touches(question.window, event.when())
                        && matches.contains(event)) {
                    for (Place place : Standing.places(event, matches.index().catalogue())) {
                        EventType type = matches.index().catalogue().type(event.type());
                        chosen.add(new MapPin(event, type, place, true));
                    }
                }
            }
            return chosen;
        }

        private MapPin pin(Event event, Place place) {
            EventType type = matches.index().catalogue().type(event.type());
            return new MapPin(event, type, place, false);
        }

        private static boolean isIn(MapPin pin, MapCell cell) {
            double cells = 1 << cell.level();
            return (int) Math.floor(pin.at().x() * cells)
                            == Math.floorMod(cell.column(), (int) cells)
                    && (int) Math.floor(pin.at().y() * cells) == cell.row();
        }
    }
}
