package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/**
 * Where some words lead among listed phrases: what they stand for, and the words that may come next.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseNode<T> {
    /** By the next word: folded, or its stem. */
    final Map<String, PhraseNode<T>> next = new HashMap<>(2);

    /** Immutable, as is the next: most nodes have one or none, and every match takes them as they are. */
    private List<T> values = List.of();

    private List<Bent<T>> bent = List.of();

    /** A phrase found by its stems, with the test that its words are bent forms of those listed. */
    private record Bent<T>(T value, List<String> listed, BiPredicate<String, String> test) {
        boolean fits(IntFunction<String> words) {
            for (int i = 0; i < listed.size(); i++) {
                if (!test.test(listed.get(i), words.apply(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    void put(T value) {
        if (!values.contains(value)) {
            values = with(values, value);
        }
    }

    private static <E> List<E> with(List<E> list, E more) {
        List<E> all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }

    /**
     * Puts what the words stand for where they are bent forms of others.
     *
     * @param test is the second word, folded, a bent form of the first, which is listed?
     */
    void putBent(T value, List<String> listed, BiPredicate<String, String> test) {
        bent = with(bent, new Bent<>(value, List.copyOf(listed), test));
    }

    /**
     * What the words stand for that lead here, but for what they are no bent forms of.
     *
     * @param words each by its place in the phrase, folded
     */
    List<T> values(IntFunction<String> words) {
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
