package org.muqabala.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out of words, kept for when they come again, as in news most do: up to a bound that no vocabulary of a
 * language needs, so that a long run fills no memory. Safe for use by several threads.
 *
 * @param <V> what is known of a word
 */
public final class WordMemo<V> {
    private static final int MOST_KEPT = 200_000;

    /** What is longer is no word that would come again. */
    private static final int LONGEST = 64;

    private final Map<String, V> kept = new ConcurrentHashMap<>();
    private final Function<String, V> find;

    /**
     * @param find tells of a word what is to be kept: the same whenever it is asked
     */
    public WordMemo(Function<String, V> find) {
        this.find = find;
    }

    /** What is known of a word, found out where it is new. */
    public V get(String word) {
        V known = kept.get(word);
        if (known != null) {
            return known;
        }
        V found = find.apply(word);
        if (word.length() <= LONGEST && kept.size() < MOST_KEPT) {
            kept.put(word, found);
        }
        return found;
    }
}
