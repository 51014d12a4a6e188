package tumen.storage;

import java.util.List;

/// The name and version every project file states.
final class ProjectFormat {
    static final String NAME = "tumen";
    static final int VERSION = 1;

    /// The top fields that are lists of things.
    static final List<String> SECTIONS =
            List.of(
                    "sources",
                    "places",
                    "routes",
                    "actors",
                    "types",
                    "events",
                    "briefings",
                    "views",
                    "unwatched");

    private ProjectFormat() {}
}
