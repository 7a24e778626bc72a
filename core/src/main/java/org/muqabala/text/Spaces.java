package org.muqabala.text;

/** White space, which says nothing in the words of a quote: a line end within them is a space. */
public final class Spaces {
    private Spaces() {}

    /** The text without the white space at its ends, each run of spaces, tabs and line ends within it one space. */
    public static String folded(String text) {
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
}
