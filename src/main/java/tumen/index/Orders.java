package tumen.index;

/// Which row stands at each position of each [Order].
final class Orders {
    private final int rows;
    private final int[] byStand;
    private final int[] byEnd;
    private final int[] byPin;
    private final PinsTouching pinsTouching;

    Orders(int rows, int[] byStand, int[] byEnd, int[] byPin) {
        this.rows = rows;
        this.byStand = byStand;
        this.byEnd = byEnd;
        this.byPin = byPin;
        this.pinsTouching = new PinsTouching(byEnd, byPin);
    }

    /// Which of some pins are of rows that touch a stretch of time.
    Bits pinsTouching(Slice slice, Bits among) {
        return pinsTouching.of(slice, among);
    }

    /// How many positions an order has.
    int length(Order order) {
        return switch (order) {
            case START, STAND, END -> rows;
            case PIN -> byPin.length;
        };
    }

    /// The row at a position of an order.
    int row(Order order, int position) {
        return switch (order) {
            case START -> position;
            case STAND -> byStand[position];
            case END -> byEnd[position];
            case PIN -> byPin[position];
        };
    }

    /// A set in the order of rows as it lies in another order.
    Bits arranged(Bits set, Order order) {
        return switch (order) {
            case START -> set;
            case STAND -> arranged(set, byStand);
            case END -> arranged(set, byEnd);
            case PIN -> arranged(set, byPin);
        };
    }

    private static Bits arranged(Bits set, int[] order) {
        return Bits.where(order.length, position -> set.contains(order[position]));
    }
}
