package org.muqabala.report.html;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.view.PageSettings.Articles;
import org.muqabala.report.words.Digits;
import org.muqabala.text.Language;

/**
 * How a page is wished.
 *
 * @param language of the page's own words: Arabic or English
 * @param concepts those that the sources were read with
 * @param digits in which numbers are shown
 * @param articles whether the page carries the sources' full texts
 * @param templates a folder whose files stand in place of those of the same names that ship; null for none
 */
public record Edition(
        Language language,
        ConceptLexicon concepts,
        Digits digits,
        Articles articles,
        @Nullable Path templates) {
    /** The page as it is where nothing else is asked for. */
    public static Edition of(Language language) {
        return of(language, ConceptLexicon.shipped());
    }

    /** The same with other concepts. */
    public static Edition of(Language language, ConceptLexicon concepts) {
        return new Edition(language, concepts, Digits.AS_WRITTEN, Articles.FULL, null);
    }

    /** The same in other digits. */
    public Edition with(Digits shown) {
        return new Edition(language, concepts, shown, articles, templates);
    }

    /** The same with the articles, or without. */
    public Edition with(Articles shown) {
        return new Edition(language, concepts, digits, shown, templates);
    }

    /** The same with templates of the user's own. */
    public Edition with(@Nullable Path folder) {
        return new Edition(language, concepts, digits, articles, folder);
    }
}
