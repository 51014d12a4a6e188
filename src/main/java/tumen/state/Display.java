package tumen.state;

import tumen.model.Language;

import java.util.EnumSet;
import java.util.Set;

/// How a view looks, whatever it shows: the language of its labels, its brightness, and what is
/// drawn over the plain story.
public record Display(Language language, Look look, Set<Overlay> overlays) {
    /// English, dark, with uncertainty and competing claims.
    public static final Display INITIAL =
            new Display(
                    Language.ENGLISH, Look.DARK, Set.of(Overlay.UNCERTAINTY, Overlay.COMPETING));

    public Display {
        overlays = Set.copyOf(overlays);
    }

    /// Whether an overlay is shown.
    public boolean shows(Overlay overlay) {
        return overlays.contains(overlay);
    }

    /// The same display with an overlay shown, or hidden if it was shown.
    public Display toggled(Overlay overlay) {
        Set<Overlay> others = EnumSet.noneOf(Overlay.class);
        others.addAll(overlays);
        if (!others.remove(overlay)) {
            others.add(overlay);
        }
        return new Display(language, look, others);
    }

    /// The same display labelled in another language.
    public Display withLanguage(Language other) {
        return new Display(other, look, overlays);
    }

    /// The same display in another look.
    public Display withLook(Look other) {
        return new Display(language, other, overlays);
    }
}
