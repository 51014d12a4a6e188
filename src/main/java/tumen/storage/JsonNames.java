package tumen.storage;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/// The names of fields seen last, so that one met a million times is made once.
final class JsonNames {
    private static final int SLOTS = 512;

    private final @Nullable String[] known = new @Nullable String[SLOTS];

    /// The name of some ASCII bytes, by the hash a string of them has.
    String of(byte[] bytes, int from, int to, int hash) {
        int slot = (hash ^ hash >>> 9) & (SLOTS - 1);
        String name = known[slot];
        if (name == null || name.hashCode() != hash || !isWritten(name, bytes, from, to)) {
            name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).intern();
            known[slot] = name;
        }
        return name;
    }

    private static boolean isWritten(String name, byte[] bytes, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
