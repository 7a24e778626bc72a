package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.List;
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
    private final PhraseNode<T> exact;
    private final PhraseNode<T> stemmed;
    /** Most words begin no phrase: what a word begins is looked up once, in place of each of its forms at every turn. */
    private final Starts<T> none = new Starts<>(List.of(), List.of(), null, false);

    private final WordMemo<Starts<T>> starts = new WordMemo<>(this::startsOf);

    private Phrases(Language language, PhraseNode<T> exact, PhraseNode<T> stemmed) {
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
        if (best == null && begun.alone() != null) {
            best = new Match<>(from, from + 1, begun.alone(), begun.aloneExact());
        }
        return Optional.ofNullable(best);
    }

    /**
     * What phrases begin with a word.
     *
     * @param exact what those go on with that have more words, by the word's forms
     * @param stemmed the same by its stems
     * @param alone what the word stands for by itself; null where nothing
     * @param aloneExact true where it does as it is listed
     */
    private record Starts<T>(
            List<PhraseNode<T>> exact,
            List<PhraseNode<T>> stemmed,
            @Nullable List<T> alone,
            boolean aloneExact) {
        boolean isNone() {
            return exact.isEmpty() && stemmed.isEmpty() && alone == null;
        }
    }

    private Starts<T> startsOf(String folded) {
        WordForms forms = WordForms.of(language, folded);
        return starts(folded, step(List.of(exact), forms, true), step(List.of(stemmed), forms, false));
    }

    private Starts<T> startsOfSign(String sign) {
        PhraseNode<T> listed = exact.next.get(sign);
        PhraseNode<T> other = stemmed.next.get(sign);
        return listed == null && other == null ? none() : starts(sign, one(listed), one(other));
    }

    private Starts<T> starts(String word, List<PhraseNode<T>> listed, List<PhraseNode<T>> bent) {
        List<T> exactly = alone(listed, word);
        List<T> alone = exactly == null ? alone(bent, word) : exactly;
        List<PhraseNode<T>> onExact = goingOn(listed);
        List<PhraseNode<T>> onStemmed = goingOn(bent);
        return onExact.isEmpty() && onStemmed.isEmpty() && alone == null
                ? none()
                : new Starts<>(onExact, onStemmed, alone, exactly != null);
    }

    private Starts<T> none() {
        return none;
    }

    /** Of two readings of one word the first: the one for which least was taken off it. */
    private static <T> @Nullable List<T> alone(List<PhraseNode<T>> reached, String word) {
        for (PhraseNode<T> node : reached) {
            List<T> values = node.values(List.of(word));
            if (!values.isEmpty()) {
                return List.copyOf(values);
            }
        }
        return null;
    }

    private static <T> List<PhraseNode<T>> goingOn(List<PhraseNode<T>> nodes) {
        return nodes.stream().filter(n -> !n.next.isEmpty()).toList();
    }

    private static <T> List<PhraseNode<T>> one(@Nullable PhraseNode<T> node) {
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

    /** The longest phrase of two words or more; of two readings of one length the first. */
    private @Nullable Match<T> longest(List<PhraseNode<T>> begun, Tokens tokens, int from, boolean isExact) {
        Match<T> best = null;
        List<PhraseNode<T>> reached = begun;
        for (int i = from + 1; !reached.isEmpty() && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.gap() == Token.Gap.PARAGRAPH) {
                break;
            }
            reached = step(reached, token, isExact);
            for (PhraseNode<T> node : reached) {
                if (best == null || best.to() <= i) {
                    List<T> values = node.values(words(tokens, from, i + 1));
                    best = values.isEmpty() ? best : new Match<>(from, i + 1, values, isExact);
                }
            }
        }
        return best;
    }

    private static List<String> words(Tokens tokens, int from, int to) {
        return tokens.list().subList(from, to).stream().map(Token::folded).toList();
    }

    private List<PhraseNode<T>> step(List<PhraseNode<T>> reached, Token token, boolean isExact) {
        if (token.isWord()) {
            return step(reached, WordForms.of(language, token.folded()), isExact);
        }
        List<PhraseNode<T>> next = List.of();
        for (PhraseNode<T> node : reached) {
            next = with(next, node.next.get(token.folded()));
        }
        return next;
    }

    private List<PhraseNode<T>> step(List<PhraseNode<T>> reached, WordForms forms, boolean isExact) {
        List<PhraseNode<T>> next = List.of();
        for (PhraseNode<T> node : reached) {
            if (node.next.isEmpty()) {
                continue;
            }
            if (isExact || language == Language.ARABIC) {
                for (String form : forms.bare()) {
                    next = with(next, node.next.get(form));
                }
            }
            if (!isExact) {
                for (String form : forms.stems()) {
                    next = with(next, node.next.get(form));
                }
            }
        }
        return next;
    }

    /** Most steps lead nowhere: a list is made where one leads somewhere. */
    private static <T> List<PhraseNode<T>> with(List<PhraseNode<T>> nodes, @Nullable PhraseNode<T> node) {
        if (node == null || nodes.contains(node)) {
            return nodes;
        }
        if (nodes.isEmpty()) {
            return List.of(node);
        }
        List<PhraseNode<T>> more = new ArrayList<>(nodes);
        more.add(node);
        return more;
    }

    /** Collects phrases; one builder makes one {@link Phrases}. */
    public static final class Builder<T> {
        private final Language language;
        private final PhraseNode<T> exact = new PhraseNode<>();
        private final PhraseNode<T> stemmed = new PhraseNode<>();

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
            PhraseNode<T> bare = exact;
            PhraseNode<T> stem = stemmed;
            List<String> words = new ArrayList<>();
            for (Token token : Tokens.of(phrase).list()) {
                String word = listed(token);
                words.add(word);
                bare = bare.next.computeIfAbsent(word, w -> new PhraseNode<>());
                stem = stem.next.computeIfAbsent(stem(token, word), w -> new PhraseNode<>());
            }
            bare.put(value);
            stem.putBent(value, words, isBent);
            return this;
        }

        /**
         * Adds a phrase that is found by its words alone, never by stems: a particle, a number word, a name. An Arabic
         * one that is listed with its article is found with the article alone.
         */
        public Builder<T> addExact(String phrase, T value) {
            PhraseNode<T> node = exact;
            for (Token token : Tokens.of(phrase).list()) {
                node = node.next.computeIfAbsent(token.folded(), w -> new PhraseNode<>());
            }
            node.put(value);
            return this;
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
