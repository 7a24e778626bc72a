package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Where some words lead among listed phrases: what they stand for, and the words that may come next.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseNode<T> {
    /** By the next word: folded, or its stem. */
    final Map<String, PhraseNode<T>> next = new HashMap<>(2);

    private final List<T> values = new ArrayList<>(1);
    private final List<Bent<T>> bent = new ArrayList<>(0);

    /** A phrase found by its stems, with the test that its words are bent forms of those listed. */
    private record Bent<T>(T value, List<String> listed, BiPredicate<String, String> test) {
        boolean fits(List<String> words) {
            for (int i = 0; i < listed.size(); i++) {
                if (!test.test(listed.get(i), words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    void put(T value) {
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /**
     * Puts what the words stand for where they are bent forms of others.
     *
     * @param test is the second word, folded, a bent form of the first, which is listed?
     */
    void putBent(T value, List<String> listed, BiPredicate<String, String> test) {
        bent.add(new Bent<>(value, List.copyOf(listed), test));
    }

    /** What the words stand for that lead here, but for what they are no bent forms of. */
    List<T> values(List<String> words) {
        if (bent.isEmpty()) {
            return values;
        }
        List<T> fitting = new ArrayList<>(values);
        for (Bent<T> each : bent) {
            if (!fitting.contains(each.value()) && each.fits(words)) {
                fitting.add(each.value());
            }
        }
        return fitting;
    }
}
