package tumen.basemap;

import java.util.Map;

/// The vector files of the base map and what of a feature's properties drawing needs: one small
/// number, its kind.
enum LayerFile {
    WORLD_LAND("world-land", true, Kind.NONE),
    WORLD_LAKES("world-lakes", true, Kind.NONE),
    WORLD_BORDERS("world-borders", false, Kind.BORDER),
    REGION_LAND("region-land", true, Kind.NONE),
    REGION_LAKES("region-lakes", true, Kind.NONE),
    REGION_RIVERS("region-rivers", false, Kind.LEVEL),
    REGION_BORDERS("region-borders", false, Kind.BORDER),
    REGION_ADMIN("region-admin1", false, Kind.NONE),
    REGION_DISPUTED("region-disputed", false, Kind.DISPUTE),
    RAILWAYS("railways", false, Kind.RANK);

    /// The kind of a border both neighbours agree on; every other border is 1.
    static final int AGREED = 0;

    private final String stem;
    private final boolean polygons;
    private final Kind kind;

    LayerFile(String stem, boolean polygons, Kind kind) {
        this.stem = stem;
        this.polygons = polygons;
        this.kind = kind;
    }

    /// The file's name inside `/assets/basemap/`.
    String fileName() {
        return stem + ".geojson.gz";
    }

    /// Tells polygons from lines.
    boolean polygons() {
        return polygons;
    }

    /// The kind of a feature: a river's level, a railway's rank, the code of a [Dispute].
    int kindOf(Map<String, String> properties) {
        return switch (kind) {
            case NONE -> 0;
            case LEVEL -> number(properties, "level");
            case RANK -> number(properties, "rank");
            case BORDER -> "int".equals(properties.get("cls")) ? AGREED : 1;
            case DISPUTE -> Dispute.named(properties.getOrDefault("kind", "missing kind")).code();
        };
    }

    private static int number(Map<String, String> properties, String name) {
        return Integer.parseInt(properties.getOrDefault(name, "missing " + name));
    }

    /// Which property tells the kind of a feature.
    private enum Kind {
        NONE,
        LEVEL,
        RANK,
        BORDER,
        DISPUTE
    }
}
