/// Finding it fast: which events a filter lets through, how many of each type, what a text search
/// hits.
///
/// Never a view, a colour or a file.
@NullMarked
package tumen.index;

import org.jspecify.annotations.NullMarked;
