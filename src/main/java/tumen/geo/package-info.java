/// Where: positions, bounds, the projection, the camera, great circles. WGS 84 degrees outside, Web
/// Mercator inside.
///
/// Never a name, an event or a colour.
@NullMarked
package tumen.geo;

import org.jspecify.annotations.NullMarked;
