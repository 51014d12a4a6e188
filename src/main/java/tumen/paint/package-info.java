/// How marks are drawn: one painter for the JavaFX canvas, one for Java2D, the fonts and symbol
/// outlines both share.
///
/// Never where something stands or what it says: that is the scene's; JavaFX only in classes named
/// `Fx…`.
@NullMarked
package tumen.paint;

import org.jspecify.annotations.NullMarked;
