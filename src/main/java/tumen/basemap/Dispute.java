package tumen.basemap;

import java.util.Locale;

/// The kinds of disputed and ceasefire lines and how each is shown. Policy: lines show who holds
/// the ground, contested ones are never solid (see `assets/basemap/README.md`).
enum Dispute {
    MDL(0, Line.DASHED),
    NLL(1, Line.DOTTED),
    KURIL(2, Line.DASHED),
    CRIMEA(3, Line.DASHED),
    DONBAS(4, Line.HIDDEN),
    GEORGIA(5, Line.DASHED),
    TRANSNISTRIA(6, Line.DASHED),
    KARABAKH(7, Line.HIDDEN),
    DEFACTO(8, Line.DASHED),
    CLAIM(9, Line.DOTTED);

    private final int code;
    private final Line line;

    Dispute(int code, Line line) {
        this.code = code;
        this.line = line;
    }

    /// The kind of the data files under this name; throws `IllegalArgumentException` on another.
    static Dispute named(String kind) {
        return valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /// The kind with a [#code].
    static Dispute of(int code) {
        for (Dispute dispute : values()) {
            if (dispute.code == code) {
                return dispute;
            }
        }
        throw new IllegalArgumentException("no kind of dispute " + code);
    }

    /// What a [Layer] holds as the kind of such a line.
    int code() {
        return code;
    }

    Line line() {
        return line;
    }

    /// Tells whether the coarse world borders lack this line, so it is drawn at small scales too.
    boolean missingInWorld() {
        return this == NLL || this == KURIL || this == GEORGIA || this == TRANSNISTRIA;
    }

    /// How a disputed line looks.
    enum Line {
        DASHED,
        DOTTED,
        HIDDEN
    }
}
