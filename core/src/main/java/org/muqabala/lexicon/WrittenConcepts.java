package org.muqabala.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What Arabic words stand for as they are written, each looked at once. Safe for use by several threads. */
final class WrittenConcepts {
    /** More than the vocabulary of news needs; what is met beyond it is told anew each time. */
    private static final int MOST = 1 << 16;

    private final Function<String, List<String>> words;
    private final Predicate<String> isWord;
    private final Map<String, ArabicSpelling> spellings = new ConcurrentHashMap<>();
    private final Map<String, List<Concept>> known = new ConcurrentHashMap<>();

    /**
     * @param words the words and phrases of a concept, by its id
     * @param isWord is a word, folded, one that has a meaning?
     */
    WrittenConcepts(Function<String, List<String>> words, Predicate<String> isWord) {
        this.words = words;
        this.isWord = isWord;
    }

    /**
     * Those concepts for which a word stands.
     *
     * @param written as a text has it
     * @param found what it stands for once it is folded, by itself and not as a part of a phrase; of one word always the same
     */
    List<Concept> of(String written, List<Concept> found) {
        if (!ArabicSpelling.tells(written)) {
            return found;
        }
        List<Concept> told = known.get(written);
        if (told == null) {
            told = found.stream()
                    .filter(concept -> spellings
                            .computeIfAbsent(concept.id(), id -> new ArabicSpelling(words.apply(id)))
                            .agrees(written, isWord))
                    .toList();
            if (known.size() < MOST) {
                known.put(written, told);
            }
        }
        return told;
    }
}
