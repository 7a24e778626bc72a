package org.muqabala.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.muqabala.claim.ClauseWords.Form;
import org.muqabala.claim.ClauseWords.Hit;
import org.muqabala.text.Tokens;

/**
 * The forms of word classes that a word may begin. Most are one word, which needs no look at the text: those are told at once.
 *
 * @param forms as the word stands, then without the و or ف written onto it
 * @param titles without the preposition written onto it
 * @param isCertain true where all forms stand wherever the word does, each of another class
 */
record ClauseStarts(List<Hit> forms, List<Hit> titles, boolean isCertain) {
    static final ClauseStarts NONE = new ClauseStarts(List.of(), List.of(), true);

    ClauseStarts {
        forms = List.copyOf(forms);
        titles = List.copyOf(titles);
    }

    static ClauseStarts of(List<Hit> forms, List<Hit> titles) {
        ClauseStarts starts = new ClauseStarts(forms, titles, false);
        return forms.stream().allMatch(ClauseStarts::isCertain)
                ? new ClauseStarts(starts.longest(hit -> true), List.of(), true)
                : starts;
    }

    /** The forms that start at a token of this word, the longest of each class alone. */
    List<Hit> at(Tokens tokens, int from) {
        return isCertain ? forms : longest(hit -> continues(hit.form(), tokens, from));
    }

    private List<Hit> longest(Predicate<Hit> test) {
        List<Hit> hits = new ArrayList<>(4);
        for (Hit hit : forms) {
            int same = indexOf(hits, hit.form().sort());
            if ((same < 0 || hits.get(same).length() < hit.length()) && test.test(hit)) {
                if (same < 0) {
                    hits.add(hit);
                } else {
                    hits.set(same, hit);
                }
            }
        }
        for (Hit title : titles) {
            if (indexOf(hits, title.form().sort()) < 0) {
                hits.add(title);
            }
        }
        return hits;
    }

    private static int indexOf(List<Hit> hits, WordClass sort) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).form().sort() == sort) {
                return i;
            }
        }
        return -1;
    }

    /** Does a form hang on no word behind it, nor on how it is written? */
    private static boolean isCertain(Hit hit) {
        Form form = hit.form();
        return hit.length() == 1
                && !isToldBySpelling(form.sort())
                && "أإ".indexOf(form.written().charAt(0)) < 0;
    }

    private static boolean isToldBySpelling(WordClass sort) {
        return switch (sort) {
            case HE, SHE, THEY, ACCORDING_PRONOUN -> true;
            default -> false;
        };
    }

    private static boolean continues(Form form, Tokens tokens, int from) {
        List<String> words = form.words();
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.get(from + i).is(words.get(i))) {
                return false;
            }
        }
        return isToldBySpelling(form.sort())
                ? isWritten(form, tokens, from)
                : !contradicts(form.written().charAt(0), tokens.get(from).text());
    }

    /** Folding makes one word of "el" and "él", which these classes keep apart. */
    private static boolean isWritten(Form form, Tokens tokens, int from) {
        String written = tokens.quote(from, from + form.words().size()).text();
        String known = form.written();
        return written.toLowerCase(Locale.ROOT).endsWith(known) || isArabic(known);
    }

    private static boolean isArabic(String word) {
        return word.charAt(0) >= 'ء' && word.charAt(0) <= 'ي';
    }

    /** "ألا" is not "إلا": a hamza written out tells them apart. */
    private static boolean contradicts(char known, String word) {
        char first = word.charAt(word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0 ? 1 : 0);
        return known == 'أ' && first == 'إ' || known == 'إ' && first == 'أ';
    }
}
