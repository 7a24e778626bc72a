package org.muqabala.reading.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.WordMemo;

/**
 * Words and phrases with what they stand for, found as they are listed: never by stem, since "ten" and "tenth" are not one.
 * The first word of an Arabic phrase may carry particles, and a hit tells which.
 */
final class Terms<T> {
    private final Map<String, List<T>> values = new HashMap<>();
    /** For the first word of every phrase, the most tokens that one of them has. */
    private final Map<String, Integer> longest = new HashMap<>();
    /** What stands behind the first word of a phrase. */
    private final Set<String> later = new HashSet<>();

    private final Vocabulary vocabulary;
    private final long bit;
    private final WordMemo<List<Start<T>>> starts;
    private final WordMemo<Boolean> goesOn = new WordMemo<>(word -> later.contains(word.folded()));

    /**
     * A phrase found.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param form its first word under its particles
     * @param values what it stands for, in the order they were added
     */
    record Hit<T>(int from, int to, Form form, List<T> values) {
        T value() {
            return values.get(0);
        }
    }

    /**
     * A form of a word that begins phrases; most words have none.
     *
     * @param most the tokens of the longest phrase
     * @param alone what the form stands for by itself; null where nothing
     */
    private record Start<T>(Form form, int most, @Nullable List<T> alone) {}

    /** No phrases yet: all are added before the first is looked for. */
    Terms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.bit = vocabulary.add();
        this.starts = new WordMemo<>(word -> starts(Form.of(vocabulary.language(), word)));
    }

    /** The bit that {@link Words#begins} knows the list by. */
    long bit() {
        return bit;
    }

    private List<Start<T>> starts(List<Form> forms) {
        List<Start<T>> found = new ArrayList<>(1);
        for (Form form : forms) {
            Integer most = longest.get(form.word());
            if (most != null) {
                found.add(new Start<>(form, most, values.get(form.word())));
            }
        }
        return List.copyOf(found);
    }

    void add(String phrase, T value) {
        List<Token> tokens = tokens(phrase);
        if (tokens.isEmpty()) {
            return;
        }
        List<T> known = values.computeIfAbsent(key(tokens), k -> new ArrayList<>(1));
        if (!known.contains(value)) {
            known.add(value);
            longest.merge(tokens.get(0).folded(), tokens.size(), Math::max);
            vocabulary.add(tokens.get(0).folded(), bit);
            tokens.subList(1, tokens.size()).forEach(t -> later.add(t.folded()));
        }
    }

    /** The words and phrases listed, folded, each of its tokens parted by a space. */
    Map<String, List<T>> all() {
        return values;
    }

    /** Is this folded word listed? */
    boolean has(String folded) {
        return values.containsKey(folded);
    }

    /** The longest phrase that starts at token {@code i}; of equal ones that whose first word is the least cut. */
    @Nullable
    Hit<T> at(Words words, int i) {
        return at(words, i, true);
    }

    /** As {@link #at(Words, int)}; taken tokens are looked at too where {@code free} is false. */
    @Nullable
    Hit<T> at(Words words, int i, boolean free) {
        if (!words.begins(i, bit) || free && !words.isFree(i)) {
            return null;
        }
        Hit<T> best = null;
        List<Start<T>> begun = starts.get(words.get(i).word());
        for (int k = 0; k < begun.size(); k++) {
            Hit<T> hit = longest(words, i, begun.get(k), free);
            if (hit != null && (best == null || hit.to() > best.to())) {
                best = hit;
            }
        }
        return best;
    }

    private @Nullable Hit<T> longest(Words words, int i, Start<T> start, boolean free) {
        List<T> alone = start.alone();
        Hit<T> best = alone == null ? null : new Hit<>(i, i + 1, start.form(), alone);
        StringBuilder key = null;
        for (int j = i + 1; j < Math.min(words.size(), i + start.most()); j++) {
            if (free && !words.goesOn(j) || !goesOn.get(words.get(j).word())) {
                break;
            }
            key = key == null ? new StringBuilder(start.form().word()) : key;
            List<T> found =
                    values.get(key.append(' ').append(words.get(j).folded()).toString());
            if (found != null) {
                best = new Hit<>(i, j + 1, start.form(), found);
            }
        }
        return best;
    }

    /** The longest phrase that ends before token {@code to} and starts no earlier than {@code least}. */
    @Nullable
    Hit<T> before(Words words, int to, int least) {
        Hit<T> best = null;
        for (int i = to - 1; i >= Math.max(least, to - 6); i--) {
            Hit<T> hit = at(words, i);
            if (hit != null && hit.to() == to) {
                best = hit;
            }
        }
        return best;
    }

    /** The tokens of a phrase; an elided word ("d'") is one only where a word follows it. */
    private static List<Token> tokens(String phrase) {
        if (!phrase.endsWith("'")) {
            return Tokens.of(phrase).list();
        }
        List<Token> tokens = Tokens.of(phrase + "x").list();
        return tokens.subList(0, tokens.size() - 1);
    }

    private static String key(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::folded).toList());
    }
}
