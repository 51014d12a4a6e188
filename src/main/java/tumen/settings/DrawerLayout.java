package tumen.settings;

import java.util.Optional;

/// What the drawer under a window's map was left as.
///
/// @param page the page that was open, as `table`; empty for none
/// @param map the share of the height above the drawer, from 0 to 1
public record DrawerLayout(Optional<String> page, double map) {}
