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

    private Longest() {}

    static FileTexts kept(FileTexts read) {
        List<SourceText> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(read.problems());
        for (SourceText text : read.texts()) {
            if (text.text().length() <= MOST_CHARACTERS) {
                kept.add(text);
            } else {
                problems.add(tooLong(text));
            }
        }
        return new FileTexts(kept, problems);
    }

    private static Problem tooLong(SourceText text) {
        String most = String.valueOf(MOST_CHARACTERS);
        String found = String.valueOf(text.text().length());
        return Problems.ofFile(
                "text-too-long",
                Severity.ERROR,
                text.entry().file(),
                "expected an article of at most " + most + " characters, found " + found
                        + "; cut out what is to be compared",
                most,
                found);
    }
}
