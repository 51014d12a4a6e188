package tumen.storage;

import tumen.words.Words;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lists of SHA-256 checksums by name, as `sha256sum` writes them.
public final class Checksums {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    private Checksums() {}

    /// The list of some parts.
    static String of(Map<String, byte[]> parts) {
        return parts.entrySet().stream()
                .map(part -> of(part.getValue()) + "  " + part.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /// The checksum of some bytes.
    static String of(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return of(digest);
    }

    /// The checksum of what a digest was given, in hexadecimal digits; the digest begins anew.
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A new SHA-256 digest.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// The checksums of a list by name.
    ///
    /// @throws PackException if a line is none, or a name stands twice
    static Map<String, String> read(String list) throws PackException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : list.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || sums.put(matcher.group(2), matcher.group(1)) != null) {
                throw new PackException(Words.of("fault.pack.list"));
            }
        }
        return sums;
    }
}
