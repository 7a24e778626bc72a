package org.muqabala.report.words;

import java.util.List;
import java.util.Optional;
import org.muqabala.text.Language;

/**
 * Picks a noun among the words of a concept. The lexicon files list a verb with its next form behind it: the Arabic perfect
 * with the imperfect, the English verb with its past.
 */
final class Nouns {
    private Nouns() {}

    /** The first word that is no verb by what stands behind it; empty where all are, or the language is another. */
    static Optional<String> first(List<String> words, Language language) {
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            String before = i == 0 ? "" : words.get(i - 1);
            if (isNoun(before, words.get(i), next, language)) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isNoun(String before, String word, String next, Language language) {
        return switch (language) {
            // the noun of some verbs is written as the verb itself, and their imperfect is that with a letter before it
            case ARABIC -> !word.startsWith("ي") && (!next.startsWith("ي") || next.equals("ي" + word));
            case ENGLISH -> !isPast(word, next) && !isPast(before, word);
            default -> false;
        };
    }

    private static boolean isPast(String verb, String word) {
        return !verb.isEmpty() && (word.equals(verb + "d") || word.equals(verb + "ed"));
    }
}
