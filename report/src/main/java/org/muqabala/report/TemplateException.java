package org.muqabala.report;

/** A template, style sheet, script or catalogue of the user's own that cannot be used. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param file the file as its user knows it
     * @param line where in it, 1 for the first; 0 where no line can be named
     * @param complaint what was expected and found
     */
    public TemplateException(String file, int line, String complaint) {
        super(file + ":" + (line > 0 ? line + ": " : " ") + complaint);
    }
}
