package tumen.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// Some rows of an index, known in each [Order]. Immutable; safe between threads.
///
/// An order is worked out when it is first asked for. Sets made from others are worked out from
/// them in that order, 64 rows at a time.
public final class Rows {
    private final Function<Order, Bits> maker;
    private final Map<Order, Bits> made = new ConcurrentHashMap<>();

    private Rows(Orders orders, Supplier<Bits> set, Supplier<Bits> pins) {
        this.maker =
                order ->
                        switch (order) {
                            case START -> set.get();
                            case PIN -> pins.get();
                            case STAND, END -> orders.arranged(in(Order.START), order);
                        };
    }

    private Rows(Orders orders, Supplier<Bits> set) {
        this.maker =
                order -> order == Order.START ? set.get() : orders.arranged(in(Order.START), order);
    }

    private Rows(Function<Order, Bits> maker) {
        this.maker = maker;
    }

    /// The rows of a set in the order of rows, made when it is first asked for.
    static Rows of(Orders orders, Supplier<Bits> set) {
        return new Rows(orders, set);
    }

    /// The rows of a set that is known in the order of pins, too.
    static Rows of(Orders orders, Supplier<Bits> set, Supplier<Bits> pins) {
        return new Rows(orders, set, pins);
    }

    /// Every row.
    static Rows all(Orders orders) {
        return new Rows(order -> Bits.all(orders.length(order)));
    }

    /// The set in an order: which positions of it are taken.
    public Bits in(Order order) {
        Bits bits = made.get(order);
        if (bits == null) {
            bits = maker.apply(order);
            made.put(order, bits);
        }
        return bits;
    }

    /// How many rows there are.
    public int size() {
        return in(Order.START).size();
    }

    /// Whether a row is one of these.
    public boolean contains(int row) {
        return in(Order.START).contains(row);
    }

    /// The rows that are in another set too.
    public Rows and(Rows other) {
        return new Rows(order -> in(order).and(other.in(order)));
    }

    /// These rows and another set's.
    public Rows or(Rows other) {
        return new Rows(order -> in(order).or(other.in(order)));
    }

    /// The rows that are not in another set.
    public Rows without(Rows other) {
        return new Rows(order -> in(order).without(other.in(order)));
    }
}
