package org.muqabala.inputs.format;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;

/** Makes the problems of files. */
public final class Problems {
    private Problems() {}

    /**
     * A problem of a file of which no text comes.
     *
     * @param name the name that is shown, which is also the first argument of the message
     * @param message what was expected, what was found and how to mend it
     * @param args what the message names beside the name, in the order of its placeholders
     */
    public static Problem ofFile(String code, Severity severity, String name, String message, String... args) {
        return new Problem(code, severity, name, null, all(name, args), name + ": " + message);
    }

    /** A problem of a text, whose source is not known yet. */
    public static Problem ofText(String code, Severity severity, String name, String message, String... args) {
        return new Problem(code, severity, null, null, all(name, args), name + ": " + message);
    }

    /** A problem at a place of a text, whose source is not known yet. */
    public static Problem at(Span span, String code, Severity severity, String name, String message, String... args) {
        return new Problem(code, severity, null, span, all(name, args), name + ": " + message);
    }

    private static List<String> all(String name, String... args) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(args));
        return all;
    }
}
