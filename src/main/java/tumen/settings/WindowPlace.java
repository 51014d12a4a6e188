package tumen.settings;

/// Where a window stands on the screens, in their pixels; when maximized, where it would go back
/// to.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
