package org.muqabala.inputs.charset;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** What a decoder has to tell of a file. */
final class DecodingProblems {
    private final List<Problem> problems = new ArrayList<>();
    private final String name;

    /** @param name of the file, as it is shown */
    DecodingProblems(String name) {
        this.name = name;
    }

    List<Problem> list() {
        return problems;
    }

    void guessed(String charset) {
        add(
                "charset-guessed",
                Severity.NOTICE,
                "expected UTF-8, found what is read as " + charset + "; where that is wrong, say --encoding NAME",
                charset);
    }

    void doubtful(String charset, String other) {
        add(
                "charset-doubtful",
                Severity.WARNING,
                "expected UTF-8, found what is read as " + charset + " and may be " + other
                        + "; where the text is wrong, say --encoding " + other,
                charset,
                other);
    }

    void unknown(String declared) {
        String shown = declared.substring(0, Math.min(60, declared.length()));
        add(
                "charset-unknown",
                Severity.NOTICE,
                "expected the name of a charset such as windows-1256, found \"" + shown
                        + "\"; the charset was found without it",
                shown);
    }

    void notDeclared(String declared, String charset) {
        add(
                "charset-misdeclared",
                Severity.NOTICE,
                "expected " + declared + ", as is declared, found what is text in " + charset
                        + "; where that is wrong, say --encoding " + declared,
                declared,
                charset);
    }

    void broken(Faults faults, String charset) {
        if (faults.count() > 0) {
            String count = String.valueOf(faults.count());
            String offset = String.valueOf(faults.offset());
            add(
                    "bytes-broken",
                    Severity.WARNING,
                    "expected " + charset + " throughout, found bytes that are none in " + count
                            + " places, the first, "
                            + faults.value() + ", at offset " + offset
                            + "; U+FFFD stands for each; save the file anew",
                    charset,
                    count,
                    faults.value(),
                    offset);
        }
    }

    void nuls(int count, int offset) {
        String many = String.valueOf(count);
        String at = String.valueOf(offset);
        add(
                "nul-characters",
                Severity.WARNING,
                "expected text, found " + many + " NUL characters in it, the first at offset " + at
                        + "; U+FFFD stands for each; save the file anew",
                many,
                at);
    }

    void mended(String charset, int count) {
        String many = String.valueOf(count);
        add(
                "double-encoded",
                Severity.WARNING,
                "expected UTF-8, found UTF-8 that was once read as " + charset + " and written again; " + many
                        + " characters were mended; save the file from where it was right",
                charset,
                many);
    }

    void perhapsDouble(String charset, int count) {
        String many = String.valueOf(count);
        add(
                "double-encoded-doubtful",
                Severity.WARNING,
                "expected UTF-8, found " + many + " places that look like UTF-8 once read as " + charset
                        + "; they were left as they are; look at them in the text",
                charset,
                many);
    }

    private void add(String code, Severity severity, String message, String... args) {
        problems.add(Problems.ofText(code, severity, name, message, args));
    }
}
