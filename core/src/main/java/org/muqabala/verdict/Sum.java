package org.muqabala.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muqabala.align.Answer;

/**
 * A total and its parts.
 *
 * @param total what one text gives
 * @param parts what another gives, in the order of its text; one that each of two sides has stands there twice
 */
record Sum(Answer total, List<Answer> parts) {
    Sum {
        parts = List.copyOf(parts);
    }

    /** Does the sum explain why these two differ: as the total and a part of it, or as two parts? */
    boolean explains(Answer a, Answer b) {
        Set<Answer> answers = answers();
        return answers.contains(a) && answers.contains(b);
    }

    /** The total, then the parts, each once. */
    Set<Answer> answers() {
        Set<Answer> answers = new LinkedHashSet<>();
        answers.add(total);
        answers.addAll(parts);
        return answers;
    }

    /** {@code 206 + 206}, {@code 7 EUR + 5 EUR}. */
    String text() {
        return parts.stream().map(ValueText::of).collect(Collectors.joining(" + "));
    }
}
