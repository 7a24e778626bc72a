package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.WordForms;
import org.muqabala.text.WordMemo;

/**
 * Words and phrases of one language, each with the things it stands for, found in tokens: the longest phrase that starts at
 * a token, its words as listed (but for attached particles and the Arabic article) before its words by stem.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    private final Language language;
    private final Node<T> exact;
    private final Node<T> stemmed;
    /** Most words begin no phrase: what a word begins is looked up once, in place of each of its forms at every turn. */
    private final WordMemo<Starts<T>> starts = new WordMemo<>(this::startsOf);

    private Phrases(Language language, Node<T> exact, Node<T> stemmed) {
        this.language = language;
        this.exact = exact;
        this.stemmed = stemmed;
    }

    /**
     * A phrase found.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param values what it stands for, in the order they were added
     * @param exact true where its words stand as listed, false where only their stems do
     */
    public record Match<T>(int from, int to, List<T> values, boolean exact) {
        public Match {
            values = List.copyOf(values);
        }

        public int length() {
            return to - from;
        }
    }

    public static <T> Builder<T> in(Language language) {
        return new Builder<>(language);
    }

    /** The longest phrase that starts at token {@code from}; of two of one length the exact one. */
    public Optional<Match<T>> longestAt(Tokens tokens, int from) {
        Token first = tokens.get(from);
        Starts<T> begun = first.isWord() ? starts.get(first.folded()) : startsOfSign(first.folded());
        if (begun.isNone()) {
            return Optional.empty();
        }
        Match<T> best = longest(begun.exact(), tokens, from, true);
        Match<T> other = longest(begun.stemmed(), tokens, from, false);
        if (best == null || other != null && other.to() > best.to()) {
            best = other;
        }
        return Optional.ofNullable(best);
    }

    /** What the phrases that begin with a word go on with, by its forms and by its stems. */
    private record Starts<T>(List<Node<T>> exact, List<Node<T>> stemmed) {
        boolean isNone() {
            return exact.isEmpty() && stemmed.isEmpty();
        }
    }

    private Starts<T> startsOf(String folded) {
        WordForms forms = WordForms.of(language, folded);
        return new Starts<>(
                List.copyOf(step(List.of(exact), forms, true)), List.copyOf(step(List.of(stemmed), forms, false)));
    }

    private Starts<T> startsOfSign(String sign) {
        return new Starts<>(one(exact.next.get(sign)), one(stemmed.next.get(sign)));
    }

    private static <T> List<Node<T>> one(@Nullable Node<T> node) {
        return node == null ? List.of() : List.of(node);
    }

    /** Every phrase of a text from left to right, longest first, none overlapping another. */
    public List<Match<T>> all(Tokens tokens) {
        List<Match<T>> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Match<T>> match = longestAt(tokens, i);
            match.ifPresent(found::add);
            i = match.isPresent() ? match.get().to() : i + 1;
        }
        return found;
    }

    /** Of two readings of one length the first: the one for which least was taken off the words. */
    private @Nullable Match<T> longest(List<Node<T>> begun, Tokens tokens, int from, boolean isExact) {
        Match<T> best = null;
        List<Node<T>> reached = begun;
        for (int i = from; !reached.isEmpty(); i++) {
            for (Node<T> node : reached) {
                if (best == null || best.to() <= i) {
                    List<T> values = values(node, tokens, from);
                    best = values.isEmpty() ? best : new Match<>(from, i + 1, values, isExact);
                }
            }
            if (i + 1 == tokens.size() || tokens.get(i + 1).gap() == Token.Gap.PARAGRAPH) {
                break;
            }
            reached = step(reached, tokens.get(i + 1), isExact);
        }
        return best;
    }

    /** What a node stands for, but for what the words that lead to it are no bent forms of. */
    private static <T> List<T> values(Node<T> node, Tokens tokens, int from) {
        if (node.bent.isEmpty()) {
            return node.values;
        }
        List<T> values = new ArrayList<>(node.values);
        for (Bent<T> bent : node.bent) {
            if (!values.contains(bent.value()) && bent.fits(tokens, from)) {
                values.add(bent.value());
            }
        }
        return values;
    }

    private List<Node<T>> step(List<Node<T>> reached, Token token, boolean isExact) {
        if (token.isWord()) {
            return step(reached, WordForms.of(language, token.folded()), isExact);
        }
        List<Node<T>> next = new ArrayList<>(2);
        for (Node<T> node : reached) {
            add(next, node.next.get(token.folded()));
        }
        return next;
    }

    private List<Node<T>> step(List<Node<T>> reached, WordForms forms, boolean isExact) {
        List<Node<T>> next = new ArrayList<>(2);
        for (Node<T> node : reached) {
            if (node.next.isEmpty()) {
                continue;
            }
            if (isExact || language == Language.ARABIC) {
                for (String form : forms.bare()) {
                    add(next, node.next.get(form));
                }
            }
            if (!isExact) {
                for (String form : forms.stems()) {
                    add(next, node.next.get(form));
                }
            }
        }
        return next;
    }

    private static <T> void add(List<Node<T>> nodes, @Nullable Node<T> node) {
        if (node != null && !nodes.contains(node)) {
            nodes.add(node);
        }
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);
        final List<T> values = new ArrayList<>(1);
        final List<Bent<T>> bent = new ArrayList<>(0);
    }

    /** A phrase found by its stems, with the test that its words are bent forms of those listed. */
    private record Bent<T>(T value, List<String> listed, BiPredicate<String, String> test) {
        boolean fits(Tokens tokens, int from) {
            for (int i = 0; i < listed.size(); i++) {
                if (!test.test(listed.get(i), tokens.get(from + i).folded())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Collects phrases; one builder makes one {@link Phrases}. */
    public static final class Builder<T> {
        private final Language language;
        private final Node<T> exact = new Node<>();
        private final Node<T> stemmed = new Node<>();

        private Builder(Language language) {
            this.language = language;
        }

        /** Adds a phrase as it is written in a lexicon file, found by its words and by their stems. */
        public Builder<T> add(String phrase, T value) {
            return add(phrase, value, (listed, word) -> true);
        }

        /**
         * Adds a phrase that is found by its words, and by their stems where each word passes a test.
         *
         * @param isBent is the second word, folded, a bent form of the first, which is listed?
         */
        Builder<T> add(String phrase, T value, BiPredicate<String, String> isBent) {
            Node<T> bare = exact;
            Node<T> stem = stemmed;
            List<String> words = new ArrayList<>();
            for (Token token : Tokens.of(phrase).list()) {
                String word = listed(token);
                words.add(word);
                bare = bare.next.computeIfAbsent(word, w -> new Node<>());
                stem = stem.next.computeIfAbsent(stem(token, word), w -> new Node<>());
            }
            put(bare, value);
            stem.bent.add(new Bent<>(value, List.copyOf(words), isBent));
            return this;
        }

        /**
         * Adds a phrase that is found by its words alone, never by stems: a particle, a number word, a name. An Arabic
         * one that is listed with its article is found with the article alone.
         */
        public Builder<T> addExact(String phrase, T value) {
            Node<T> node = exact;
            for (Token token : Tokens.of(phrase).list()) {
                node = node.next.computeIfAbsent(token.folded(), w -> new Node<>());
            }
            put(node, value);
            return this;
        }

        private static <T> void put(Node<T> node, T value) {
            if (!node.values.contains(value)) {
                node.values.add(value);
            }
        }

        /** The listed word without the article, which no phrase's meaning hangs on. */
        private String listed(Token token) {
            String word = token.folded();
            return language == Language.ARABIC && word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        }

        private String stem(Token token, String word) {
            if (!token.isWord()) {
                return word;
            }
            return language == Language.ARABIC
                    ? word
                    : WordForms.of(language, word).key();
        }

        public Phrases<T> build() {
            return new Phrases<>(language, exact, stemmed);
        }
    }
}
