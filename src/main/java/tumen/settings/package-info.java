/// What a user chose and left behind: languages, look, window, recent files; kept in one small
/// file.
///
/// Never comes in: anything a project holds.
@NullMarked
package tumen.settings;

import org.jspecify.annotations.NullMarked;
