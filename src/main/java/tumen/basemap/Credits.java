package tumen.basemap;

/// What the base map owes its sources; see `assets/basemap/README.md`.
public final class Credits {
    /// The line every picture with the base map carries if there is room, and the About box always.
    public static final String LINE =
            "Map: Natural Earth; GSHHG 2.3.7 (P. Wessel, W. H. F. Smith), LGPL; place names"
                    + " GeoNames, CC BY 4.0. Modified.";

    /// What there is always room for.
    public static final String BRIEF = "Map: Natural Earth, GSHHG, GeoNames CC BY 4.0, modified";

    /// The licences named by [#LINE], with what was changed, for the About box.
    public static final String DETAILS =
            """
            Coast, lakes and rivers: GSHHG 2.3.7, LGPL 3 or later. Changed: simplified, clipped, \
            small islands and lakes left out, the lowest Tumen redrawn. Licence text: \
            assets/basemap/LGPL-3.txt; scripts to rebuild it: assets/basemap/build.
            Borders and provinces: Natural Earth 4.1.0, public domain. Changed: simplified, \
            disputed lines marked.
            Place names, positions, populations: GeoNames, CC BY 4.0 \
            (https://creativecommons.org/licenses/by/4.0/). Changed: selected, Korean and Russian \
            names added.
            Railways: by hand, schematic.\
            """;

    private Credits() {}
}
