package org.muqabala.reading.figure;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;

/**
 * Reads the dual of an Arabic noun, which counts two: معاهدتين. A dual in ـان, ـين looks like a sound plural, so those are
 * read of listed nouns only; one in ـتان, ـتين comes of a singular in ـة and is read but for the words listed as none. In
 * م it may be a participle, an adjective as a rule (مسؤولتان), and must be listed.
 */
final class DualReader {
    private static final int LEAST_STEM = 3;

    private final WordLists lists;

    DualReader(WordLists lists) {
        this.lists = lists;
    }

    /** The form of token {@code i} that is an indefinite dual; null where it is none. */
    @Nullable
    Form at(Words words, int i) {
        if (words.language() != Language.ARABIC || !words.isFree(i) || !words.isWord(i)) {
            return null;
        }
        String whole = words.get(i).folded();
        if (!whole.endsWith("ين") && !whole.endsWith("ان")) {
            return null;
        }
        for (Form form : words.forms(i)) {
            if (lists.hasWord(Name.NO_DUAL, form.word()) || form.article()) {
                return null;
            }
        }
        Form plausible = null;
        for (Form form : words.forms(i)) {
            String stem = form.word().substring(0, form.word().length() - 2);
            if (lists.hasWord(Name.DUAL, stem) || isFeminine(stem) && lists.hasWord(Name.DUAL, singular(stem))) {
                return form;
            }
            if (plausible == null && isFeminine(stem) && stem.length() > LEAST_STEM && !stem.startsWith("م")) {
                plausible = form;
            }
        }
        return plausible;
    }

    private static boolean isFeminine(String stem) {
        return stem.endsWith("ت");
    }

    private static String singular(String stem) {
        return stem.substring(0, stem.length() - 1) + "ه";
    }
}
