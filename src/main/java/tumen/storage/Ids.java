package tumen.storage;

/// What may be an id: 1 to 128 letters and numbers of any script, and `.` `_` `:` `-`.
final class Ids {
    private static final int MOST = 128;

    private Ids() {}

    static boolean isId(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= MOST
                && text.codePoints().allMatch(Ids::isSign);
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
