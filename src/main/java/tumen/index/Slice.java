package tumen.index;

/// Where a stretch of time falls in the orders of an index: positions before which everything is
/// earlier.
///
/// @param startFrom the rows before it begin before the stretch
/// @param startTo the rows before it begin before the end of the stretch
/// @param standFrom the positions before it stand before the stretch
/// @param standTo the positions before it stand before the end of the stretch
/// @param endFrom the positions before it have ended when the stretch begins
record Slice(int startFrom, int startTo, int standFrom, int standTo, int endFrom) {
    /// How many of some rows may touch the stretch: those that begin before its end, without those
    /// that ended before its start.
    int count(Rows rows) {
        return rows.in(Order.START).before(startTo) - rows.in(Order.END).before(endFrom);
    }

    /// How many of those counted stand before the stretch.
    int standingBefore(Rows rows) {
        return rows.in(Order.STAND).before(standFrom) - rows.in(Order.END).before(endFrom);
    }

    /// How many of those counted stand after the stretch.
    int standingAfter(Rows rows) {
        return rows.in(Order.START).before(startTo) - rows.in(Order.STAND).before(standTo);
    }
}
