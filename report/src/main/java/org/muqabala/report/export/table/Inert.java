package org.muqabala.report.export.table;

/**
 * Text as a spreadsheet may have it: nothing of it runs. A spreadsheet takes a cell for a formula that begins with one of a
 * few signs, also behind white space; and where it splits a file at other places than its writer meant, at a semicolon or a
 * line end within a text, what stands behind these begins a cell. An apostrophe before the sign makes it text. After OWASP,
 * "CSV Injection".
 */
final class Inert {
    /** What begins a formula, in half and in full width. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Behind these a spreadsheet may begin a cell. */
    private static final String BREAKS = "\t\r\n;\u2028\u2029\u0085\u000B\u000C";

    private Inert() {}

    /**
     * A text that nothing of runs. A plain negative number stays as it is. What neither XML nor a spreadsheet has a place
     * for, control characters and halves of pairs, becomes a question mark; the two marks that turn the order of letters round
     * are shown as their code points, as on the page.
     */
    static String text(String text) {
        return isNumber(text) ? text : defused(allowed(text));
    }

    /** Is it a number in plain notation, such as {@code -5.5}? */
    private static boolean isNumber(String text) {
        int digits = 0;
        int points = 0;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0 && points == 0) {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && !text.endsWith(".");
    }

    private static String defused(String text) {
        StringBuilder defused = new StringBuilder(text.length() + 1);
        boolean begins = true;
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && SIGNS.indexOf(c) >= 0) {
                defused.insert(defused.length() - blanks, '\'');
            }
            boolean breaks = BREAKS.indexOf(c) >= 0;
            boolean blank = isBlank(c);
            begins = breaks || begins && blank;
            blanks = breaks ? 0 : begins && blank ? blanks + 1 : 0;
            defused.append(c);
        }
        return defused.toString();
    }

    /** White space, and marks that take no room. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == '"';
    }

    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == 0x202D || c == 0x202E) {
                allowed.append(c == 0x202D ? "[U+202D]" : "[U+202E]");
            } else {
                allowed.appendCodePoint(isAllowed(c) ? c : '?');
            }
        });
        return allowed.toString();
    }

    /** As XML 1.0 allows characters. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
