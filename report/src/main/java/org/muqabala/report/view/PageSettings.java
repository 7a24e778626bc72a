package org.muqabala.report.view;

import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.words.Digits;
import org.muqabala.report.words.Messages;

/**
 * How a page is wished.
 *
 * @param messages the page's own words, in its language
 * @param concepts those that the sources were read with
 * @param digits in which numbers are shown
 * @param articles whether the sources' full texts are on the page
 */
public record PageSettings(Messages messages, ConceptLexicon concepts, Digits digits, Articles articles) {
    /** Whether the page carries the texts of the sources. */
    public enum Articles {
        FULL,
        /** Quoted sentences alone, where there is no right to pass on the texts. */
        NONE
    }
}
