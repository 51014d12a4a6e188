package tumen.storage;

/// Bytes told to be UTF-8, looked at one after the other: strictly, as parsers take more.
final class Utf8 {
    private int wanted;
    private int least;
    private int most;

    /// The place of the first of some bytes that cannot stand after those seen before; -1 if all
    /// can.
    int firstWrong(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte c = bytes[i];
            if ((c < 0 || wanted > 0) && !goesOn(c & 0xFF)) {
                return i;
            }
        }
        return -1;
    }

    /// Takes a byte that is no sign by itself, or that comes where a sign goes on.
    private boolean goesOn(int c) {
        if (wanted > 0) {
            boolean continues = c >= least && c <= most;
            wanted--;
            least = 0x80;
            most = 0xBF;
            return continues;
        }
        wanted = length((byte) c) - 1;
        least = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        most = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        return c >= 0xC2 && c <= 0xF4;
    }

    /// The place of the sign that is broken off at a place; this one if none is.
    static int broken(byte[] bytes, int at) {
        for (int place = at - 1; place >= Math.max(0, at - 3); place--) {
            if ((bytes[place] & 0xC0) != 0x80) {
                return place + length(bytes[place]) > at ? place : at;
            }
        }
        return at;
    }

    /// How many bytes a sign has, by its first one.
    static int length(byte first) {
        int c = first & 0xFF;
        return c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    }

    /// How many characters, as Java counts them, some bytes are.
    static int characters(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean continues = (bytes[i] & 0xC0) == 0x80;
            boolean isPair = (bytes[i] & 0xF8) == 0xF0;
            count += continues ? 0 : isPair ? 2 : 1;
        }
        return count;
    }
}
