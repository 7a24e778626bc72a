package org.muqabala.text;

/** White space, which says nothing in the words of a quote: a line end within them is a space. */
public final class Spaces {
    private Spaces() {}

    /** The text without the white space at its ends, each run of spaces, tabs and line ends within it one space. */
    public static String folded(String text) {
        if (isFolded(text)) {
            return text;
        }
        String stripped = text.strip();
        StringBuilder folded = new StringBuilder(stripped.length());
        boolean gap = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                gap = true;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** As most texts are; they need no copy. */
    private static boolean isFolded(String text) {
        if (!text.strip().equals(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\t' && c <= '\r' || c == ' ' && text.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}
