/// Pictures made when the app was packaged, so that the first picture of a start need not be drawn.
///
/// Never comes in: what a picture shows, or how it is drawn.
@NullMarked
package tumen.stock;

import org.jspecify.annotations.NullMarked;
