package tumen.basemap;

import java.util.Locale;

/// The vector files of the base map.
enum LayerFile {
    WORLD_LAND,
    WORLD_LAKES,
    WORLD_BORDERS,
    REGION_LAND,
    REGION_LAKES,
    REGION_RIVERS,
    REGION_BORDERS,
    REGION_ADMIN1,
    REGION_DISPUTED,
    RAILWAYS;

    /// The kind of a border both neighbours agree on; every other border is 1.
    static final int AGREED = 0;

    /// The name of its source without its ending.
    String stem() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The file's name inside `/assets/basemap/`.
    String fileName() {
        return "packed/" + stem() + ".layer.gz";
    }
}
