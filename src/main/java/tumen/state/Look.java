package tumen.state;

/// The brightness of the whole window or picture.
public enum Look {
    DARK,
    LIGHT
}
