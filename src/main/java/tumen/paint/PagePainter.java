package tumen.paint;

import tumen.scene.Box;
import tumen.scene.Scene;

import java.io.IOException;

/// Paints the layers of a page, lowest first.
public interface PagePainter {
    /// Paints a layer's scene, whose origin is the box's upper left corner, cut off at the box.
    void layer(String name, Box box, Scene scene) throws IOException;
}
