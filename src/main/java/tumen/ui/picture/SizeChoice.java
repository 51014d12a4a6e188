package tumen.ui.picture;

import tumen.exporting.PictureSize;
import tumen.words.Words;

import java.util.Optional;

/// Which size is chosen: one of the offered, or, if none, what is typed into the two fields.
record SizeChoice(Optional<PictureSize> offered, String width, String height) {
    /// The size; empty if what is typed is none.
    Optional<PictureSize> size() {
        return problem().isEmpty() ? offered.or(() -> Optional.of(typed())) : Optional.empty();
    }

    /// What is wrong with what is typed, for people; empty if nothing is.
    String problem() {
        if (offered.isPresent()) {
            return "";
        }
        try {
            typed();
            return "";
        } catch (NumberFormatException notNumbers) {
            return Words.of("picture.wholePixels");
        } catch (IllegalArgumentException outOfRange) {
            return Words.of("picture.sides", PictureSize.LEAST, PictureSize.MOST);
        }
    }

    private PictureSize typed() {
        return PictureSize.custom(
                Integer.parseInt(width.strip()), Integer.parseInt(height.strip()));
    }
}
