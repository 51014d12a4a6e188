package tumen.time;

/// Digits of which some may be unspecified, written X: `20XX`, `1X`, `09`.
record DigitMask(String pattern) {
    boolean isMasked() {
        return pattern.indexOf('X') >= 0;
    }

    /// The least number that fits.
    int least() {
        return Integer.parseInt(pattern.replace('X', '0'));
    }

    /// The greatest number that fits.
    int greatest() {
        return Integer.parseInt(pattern.replace('X', '9'));
    }

    boolean matches(long number) {
        long rest = number;
        for (int i = pattern.length() - 1; i >= 0; i--) {
            char digit = pattern.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
