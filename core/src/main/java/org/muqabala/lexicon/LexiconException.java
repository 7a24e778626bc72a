package org.muqabala.lexicon;

/** A lexicon file breaks the format; the message says where, what was expected and what stands there. */
public final class LexiconException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file name of the file
     * @param line number of the line, 1 for the first
     * @param complaint what was expected and what was found
     */
    public LexiconException(String file, int line, String complaint) {
        super(file + ":" + line + ": " + complaint);
    }
}
