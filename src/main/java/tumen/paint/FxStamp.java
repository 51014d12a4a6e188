package tumen.paint;

import javafx.scene.image.Image;

/// A mark as a picture, and where it lies: in device pixels from the whole pixel the mark stands
/// at.
record FxStamp(Image image, double left, double top) {}
