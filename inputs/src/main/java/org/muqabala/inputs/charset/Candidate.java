package org.muqabala.inputs.charset;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;

/**
 * A charset that bytes may be in.
 *
 * @param text what of the bytes tells their charset, read in it
 * @param values every byte beyond ASCII, read in it
 * @param likelihood how likely that text is, as a logarithm
 * @param expected how likely the charset is before its text is seen, as a logarithm
 */
record Candidate(Charset charset, String text, String values, double likelihood, double expected) {
    static Candidate of(Charset charset, Sample sample, @Nullable Language language, double expected) {
        String text = sample.read(charset);
        return new Candidate(charset, text, sample.readValues(charset), Likelihood.of(text, language), expected);
    }

    /** By both the best is chosen. */
    double score() {
        return likelihood + expected;
    }

    /** Does the other give the same text, so that it does not matter which of the two it is? */
    boolean isSameText(Candidate other) {
        return text.equals(other.text) && values.equals(other.values);
    }
}
