package tumen.storage;

/// A stretch of a project file that is a project file itself: cut between two things of a list, and
/// closed on both sides.
///
/// @param json reads its text
/// @param start where in the whole file it stands
/// @param last whether the file ends with it
record Piece(JsonTokens json, Start start, boolean last) {
    /// Where a piece stands in its file.
    ///
    /// @param line of its first character, from 1
    /// @param column what to add to the columns of its first line
    /// @param offset a number that grows along the file, at least by one for each character
    /// @param item the number in its list of its first thing, from 0
    record Start(int line, int column, long offset, int item) {
        static final Start OF_FILE = new Start(1, 0, 0, 0);
    }
}
