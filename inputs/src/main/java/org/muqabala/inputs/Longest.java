package org.muqabala.inputs;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.document.FileTexts;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Leaves out texts that are longer than any article: what is so long was never meant to be one. */
final class Longest {
    /** A thick novel has as many characters. */
    private static final int MOST_CHARACTERS = 3_000_000;

    /** The page has a paragraph for each; no article has as many. */
    private static final int MOST_LINES = 50_000;

    private Longest() {}

    static FileTexts kept(FileTexts read) {
        List<SourceText> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(read.problems());
        for (SourceText text : read.texts()) {
            if (text.text().length() > MOST_CHARACTERS) {
                problems.add(tooMany(
                        "text-too-long",
                        "characters",
                        MOST_CHARACTERS,
                        text.text().length(),
                        text));
            } else if (text.text().lines().count() > MOST_LINES) {
                problems.add(tooMany(
                        "too-many-lines",
                        "lines",
                        MOST_LINES,
                        text.text().lines().count(),
                        text));
            } else {
                kept.add(text);
            }
        }
        return new FileTexts(kept, problems);
    }

    private static Problem tooMany(String code, String things, long most, long found, SourceText text) {
        return Problems.ofFile(
                code,
                Severity.ERROR,
                text.entry().file(),
                "expected an article of at most " + most + " " + things + ", found " + found
                        + "; cut out what is to be compared",
                String.valueOf(most),
                String.valueOf(found));
    }
}
