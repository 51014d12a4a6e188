package tumen.paint;

import tumen.scene.Type;

/// How far the halo behind a label reaches, the same in both painters.
final class Halo {
    private Halo() {}

    /// The width in pixels of the line drawn along the letters' outlines; half of it shows.
    static double lineWidth(Type type) {
        return Math.clamp(type.size() * 0.24, 2.5, 6);
    }
}
