/// Taking the picture away: the export dialog with its preview, and the copied picture.
///
/// Never comes in: how a page is composed or a format is written; that is `exporting`.
@NullMarked
package tumen.ui.picture;

import org.jspecify.annotations.NullMarked;
