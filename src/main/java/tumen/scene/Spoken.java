package tumen.scene;

/// Something drawn, as it is told to those who do not see it: what it is, and where in the view.
public record Spoken(Ref ref, Box box, String words) {}
