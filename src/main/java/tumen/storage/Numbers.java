package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.math.BigDecimal;

/// The one check every number of a file passes before it reaches the model.
final class Numbers {
    /// Told what is wrong with a value.
    interface Complaint {
        void about(Json value, String message);
    }

    private Numbers() {}

    /// The number, or null after a complaint if it is none or outside the bounds.
    static @Nullable BigDecimal within(
            Json value, double least, double greatest, Complaint complaint) {
        if (!(value instanceof Json.Num number)) {
            complaint.about(value, value.isNot(Words.of("fault.json.number")));
            return null;
        }
        double size = number.value().doubleValue();
        if (!(size >= least && size <= greatest)) {
            complaint.about(
                    value, Words.of("fault.number", plain(least), plain(greatest), number.text()));
            return null;
        }
        if (Math.abs((long) number.value().scale()) > ReadLimits.QUANTITY_SCALE) {
            complaint.about(
                    value, Words.of("fault.decimals", ReadLimits.QUANTITY_SCALE, number.text()));
            return null;
        }
        return number.value();
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? Long.toString((long) bound)
                : Double.toString(bound);
    }
}
