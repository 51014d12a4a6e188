package tumen.ui.command;

import tumen.ui.command.Command.Offer;
import tumen.words.Tongue;
import tumen.words.Words;

import java.util.Arrays;
import java.util.List;

/// The tongues the window can speak, as a menu names them: each by its own name, a dot before the
/// one it speaks.
final class Tongues {
    private Tongues() {}

    static List<Offer> offers(Desk desk) {
        return Arrays.stream(Tongue.values())
                .map(tongue -> new Offer(label(tongue), its -> its.speak(tongue)))
                .toList();
    }

    static String label(Tongue tongue) {
        return (tongue == Words.tongue() ? "• " : "") + tongue.ownName();
    }
}
