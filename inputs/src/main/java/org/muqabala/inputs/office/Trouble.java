package org.muqabala.inputs.office;

import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Says why a document could not be read, and what helps. */
final class Trouble {
    private Trouble() {}

    static Problem of(Outcome outcome, String name, ChildReader reader) {
        return switch (outcome) {
            case ENCRYPTED -> encrypted(name);
            case TOO_SLOW ->
                error(
                        "document-too-slow",
                        name,
                        "expected a document that is read within " + reader.seconds()
                                + " seconds, found one that takes longer; save it anew or as text",
                        String.valueOf(reader.seconds()));
            case TOO_LARGE ->
                error(
                        "document-too-large",
                        name,
                        "expected a document that is read within " + reader.megabytes()
                                + " MB of memory, found one that needs more; split it or save it as text",
                        String.valueOf(reader.megabytes()));
            case NOT_STARTED ->
                error(
                        "reader-not-started",
                        name,
                        "expected that another Java can be started to read it, found that none could; let this program start"
                                + " processes and write temporary files");
            case READ, BROKEN ->
                error(
                        "document-broken",
                        name,
                        "expected a whole PDF or Word file, found a broken one; save or fetch it anew");
        };
    }

    /** @param word is it called a document of today's Word, which has such a wrapping where it is encrypted? */
    static Problem old(String name, boolean word) {
        return word
                ? encrypted(name)
                : error(
                        "document-too-old",
                        name,
                        "expected a PDF or .docx file, found one of Word before 2007; save it as .docx");
    }

    private static Problem encrypted(String name) {
        return error(
                "document-encrypted",
                name,
                "expected a document that opens without a password, found an encrypted one; save it without its password");
    }

    private static Problem error(String code, String name, String message, String... args) {
        return Problems.ofFile(code, Severity.ERROR, name, message, args);
    }
}
