package tumen.settings;

/// How a window's inside is shared out.
///
/// @param filters the width of the filters, in pixels
/// @param details the width of the details, in pixels
/// @param map the share of the height above the timeline, from 0 to 1
/// @param detailsShown whether the details are there at all
public record PaneLayout(double filters, double details, double map, boolean detailsShown) {}
