/// Our own file: the project file read strictly and kindly, written atomically, and the dataset on
/// board.
///
/// Never another program's format, and never what is shown.
@NullMarked
package tumen.storage;

import org.jspecify.annotations.NullMarked;
