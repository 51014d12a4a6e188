/// The drawer under the map: one page at a time of what the two views show, in words and figures.
///
/// Never comes in: what a page says; each page has its own package.
@NullMarked
package tumen.ui.drawer;

import org.jspecify.annotations.NullMarked;
