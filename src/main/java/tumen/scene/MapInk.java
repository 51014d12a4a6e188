package tumen.scene;

import tumen.model.EventType;

/// The colours of what the map scene writes and draws, worked out from a look.
record MapInk(Theme theme, Doubt doubt) {
    /// Names of event places.
    int place() {
        return theme.text();
    }

    /// The second name beside a place's, and towns of the base map.
    int town() {
        return theme.textSoft();
    }

    /// The second name beside a town's.
    int townSecond() {
        return theme.textFaint();
    }

    /// Names of countries and regions.
    int land() {
        return theme.contrast() ? theme.textSoft() : theme.dark() ? 0xFF8498AC : 0xFF6B665A;
    }

    /// Names of seas, lakes and rivers.
    int water() {
        if (theme.contrast()) {
            return theme.dark() ? 0xFF9CCBF2 : 0xFF143F66;
        }
        return theme.dark() ? 0xFF7398BA : 0xFF3F6483;
    }

    /// Around letters and symbols on land.
    int halo() {
        return Theme.fade(theme.land(), 0.9);
    }

    /// Around letters on water.
    int waterHalo() {
        return Theme.fade(theme.sea(), 0.7);
    }

    /// Around symbols, to part them from what is under them.
    Stroke symbolHalo() {
        return Stroke.of(theme.dark() ? 0xFF0E141B : 0xFFFFFFFF, 2);
    }

    /// The colour of an event type.
    int of(EventType type) {
        return theme.colour(type);
    }

    /// The colour of an event's symbol.
    int of(MapPin pin) {
        return doubt.ink(pin.event(), of(pin.type()));
    }

    /// Under a selected route.
    int casing() {
        return theme.dark() ? 0xD90E141B : 0xE6FFFFFF;
    }

    /// Words of an estimate.
    int estimate() {
        return theme.dark() ? 0xFFFFCB85 : theme.playhead();
    }

    /// The ring around what is selected.
    int ring() {
        return theme.dark() ? 0xFFFFFFFF : theme.text();
    }

    /// Of density at a share 0..1 of the densest: deep and clear where little is, glowing where
    /// much is.
    static int density(Theme theme, double share) {
        int little = theme.dark() ? 0x2E78B5 : 0x7FB5DC;
        int much = theme.dark() ? 0xB9ECFF : 0x0A4478;
        int argb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = little >> shift & 0xFF;
            int to = much >> shift & 0xFF;
            argb |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return Theme.fade(0xFF000000 | argb, 0.35 + 0.6 * share);
    }
}
