package tumen.storage;

/// What may be an id: 1 to 128 letters and numbers of any script, and `.` `_` `:` `-`.
final class Ids {
    private static final int MOST = 128;

    private Ids() {}

    static boolean isId(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); count++) {
            int sign = text.codePointAt(at);
            if (!isSign(sign)) {
                return false;
            }
            at += Character.charCount(sign);
        }
        return count > 0 && count <= MOST;
    }

    private static boolean isSign(int c) {
        return (c >= '0' && c <= ':')
                || (c >= 'a' && c <= 'z')
                || c == '-'
                || c == '.'
                || c == '_'
                || Character.isLetter(c)
                || isNumber(Character.getType(c));
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
