/// Proof of `tumen.paint`: both painters against each other and against kept pictures.
///
/// Never a real window.
@NullMarked
package tumen.paint;

import org.jspecify.annotations.NullMarked;
