package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;
import org.muqabala.text.RareMemo;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.Word;
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
    private final Map<String, PhraseStart<T>> exact;
    private final Map<String, PhraseStart<T>> stemmed;
    /** Most words are in no phrase: what a word begins and goes on is looked up once, in place of each of its forms at every turn. */
    private final Uses<T> none = new Uses<>(List.of(), List.of(), null, false, List.of(), List.of());

    private final RareMemo<Uses<T>> words = new RareMemo<>(none, this::usesOfWord);
    /** Numbers and signs, which have no stems. */
    private final WordMemo<Uses<T>> signs = new WordMemo<>(this::usesOfSign);

    private final Set<String> laterExact;
    private final Set<String> laterStemmed;

    private Phrases(Builder<T> builder) {
        this.language = builder.language;
        this.exact = builder.exact;
        this.stemmed = builder.stemmed;
        this.laterExact = builder.laterExact;
        this.laterStemmed = builder.laterStemmed;
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

    /** The longest phrase that starts at token {@code from}; of two of one length the exact one. None starts behind the last token. */
    public Optional<Match<T>> longestAt(Tokens tokens, int from) {
        return from >= tokens.size() ? Optional.empty() : longestAt(tokens, from, tokens.size());
    }

    /** The same of phrases that end before token {@code end}. */
    public Optional<Match<T>> longestAt(Tokens tokens, int from, int end) {
        Uses<T> begun = uses(tokens.get(from));
        if (!begun.begins()) {
            return Optional.empty();
        }
        Match<T> best = begun.exact().isEmpty() ? null : longest(begun.exact(), tokens, from, from + 1, end, true);
        Match<T> other =
                begun.stemmed().isEmpty() ? null : longest(begun.stemmed(), tokens, from, from + 1, end, false);
        if (best == null || other != null && other.to() > best.to()) {
            best = other;
        }
        if (best == null && begun.alone() != null) {
            best = new Match<>(from, from + 1, begun.alone(), begun.aloneExact());
        }
        return Optional.ofNullable(best);
    }

    /**
     * What the longest phrase stands for that starts at token {@code from} and, as it is listed, goes on at token {@code tail}, whatever
     * stands between; it ends before token {@code end}. None where there is no such phrase.
     */
    public List<T> splitAt(Tokens tokens, int from, int tail, int end) {
        Match<T> match = longest(uses(tokens.get(from)).exact(), tokens, from, tail, end, true);
        return match == null ? List.of() : match.values();
    }

    /** Does a word begin phrases of two words or more, as they are listed? */
    public boolean opens(Token token) {
        return !uses(token).exact().isEmpty();
    }

    /**
     * What a word does in phrases.
     *
     * @param exact what those that it begins go on with, by the word's forms
     * @param stemmed the same by its stems
     * @param alone what the word stands for by itself; null where nothing
     * @param aloneExact true where it does as it is listed
     * @param later the forms under which it may stand behind the first word of a phrase
     * @param laterStemmed the same of phrases found by stems
     */
    private record Uses<T>(
            List<PhraseNode<T>> exact,
            List<PhraseNode<T>> stemmed,
            @Nullable List<T> alone,
            boolean aloneExact,
            List<String> later,
            List<String> laterStemmed) {
        boolean begins() {
            return alone != null || !exact.isEmpty() || !stemmed.isEmpty();
        }
    }

    private Uses<T> uses(Token token) {
        return token.isWord() ? words.get(token.word()) : signs.get(token.word());
    }

    private Uses<T> usesOfWord(Word word) {
        WordForms forms = WordForms.of(language, word);
        List<String> bent = new ArrayList<>(language == Language.ARABIC ? forms.bare() : List.of());
        bent.addAll(forms.stems());
        return uses(word.folded(), forms.bare(), bent);
    }

    private Uses<T> usesOfSign(Word sign) {
        return uses(sign.folded(), List.of(sign.folded()), List.of(sign.folded()));
    }

    private Uses<T> uses(String word, List<String> forms, List<String> bent) {
        List<PhraseNode<T>> listed = begun(exact, forms);
        List<PhraseNode<T>> other = begun(stemmed, bent);
        List<T> exactly = alone(listed, word);
        Uses<T> found = new Uses<>(
                goingOn(listed),
                goingOn(other),
                exactly == null ? alone(other, word) : exactly,
                exactly != null,
                among(laterExact, forms),
                among(laterStemmed, bent));
        return found.begins() || !found.later.isEmpty() || !found.laterStemmed.isEmpty() ? found : none();
    }

    private Uses<T> none() {
        return none;
    }

    private static List<String> among(Set<String> listed, List<String> forms) {
        List<String> found = List.of();
        for (String form : forms) {
            if (listed.contains(form)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(form);
            }
        }
        return List.copyOf(found);
    }

    /** Of two readings of one word the first: the one for which least was taken off it. */
    private static <T> @Nullable List<T> alone(List<PhraseNode<T>> reached, String word) {
        for (PhraseNode<T> node : reached) {
            List<T> values = node.values(i -> word);
            if (!values.isEmpty()) {
                return List.copyOf(values);
            }
        }
        return null;
    }

    private static <T> List<PhraseNode<T>> goingOn(List<PhraseNode<T>> nodes) {
        return nodes.stream().filter(n -> !n.next.isEmpty()).toList();
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
    private @Nullable Match<T> longest(
            List<PhraseNode<T>> begun, Tokens tokens, int from, int tail, int end, boolean isExact) {
        Match<T> best = null;
        List<PhraseNode<T>> reached = begun;
        for (int i = tail; !reached.isEmpty() && i < end; i++) {
            Token token = tokens.get(i);
            if (token.gap() == Token.Gap.PARAGRAPH) {
                break;
            }
            Uses<T> uses = uses(token);
            reached = step(reached, isExact ? uses.later() : uses.laterStemmed());
            for (int n = 0; n < reached.size(); n++) {
                if (best == null || best.to() <= i) {
                    List<T> values = reached.get(n)
                            .values(k ->
                                    tokens.get(k == 0 ? from : tail + k - 1).folded());
                    best = values.isEmpty() ? best : new Match<>(from, i + 1, values, isExact);
                }
            }
        }
        return best;
    }

    private static <T> List<PhraseNode<T>> begun(Map<String, PhraseStart<T>> starts, List<String> forms) {
        List<PhraseNode<T>> nodes = List.of();
        for (String form : forms) {
            PhraseStart<T> start = starts.get(form);
            nodes = with(nodes, start == null ? null : start.node());
        }
        return nodes;
    }

    private static <T> List<PhraseNode<T>> step(List<PhraseNode<T>> reached, List<String> forms) {
        List<PhraseNode<T>> next = List.of();
        if (!forms.isEmpty()) {
            for (int n = 0; n < reached.size(); n++) {
                for (int f = 0; f < forms.size(); f++) {
                    next = with(next, reached.get(n).next.get(forms.get(f)));
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
        private final Map<String, PhraseStart<T>> exact = new HashMap<>();
        private final Map<String, PhraseStart<T>> stemmed = new HashMap<>();
        /** What stands behind the first word of a phrase. */
        private final Set<String> laterExact = new HashSet<>();

        private final Set<String> laterStemmed = new HashSet<>();

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
            ListedPhrase<T> listed = new ListedPhrase<>(language, phrase, value, isBent);
            List<ListedWord> tokens = ListedWord.of(phrase);
            List<String> words = listed.words(tokens);
            put(exact, laterExact, words, listed, false);
            put(stemmed, laterStemmed, listed.stems(tokens, words), listed, true);
            return this;
        }

        /**
         * Adds a phrase that is found by its words alone, never by stems: a particle, a number word, a name. An Arabic
         * one that is listed with its article is found with the article alone.
         */
        public Builder<T> addExact(String phrase, T value) {
            ListedPhrase<T> listed = new ListedPhrase<>(language, phrase, value, null);
            put(exact, laterExact, listed.words(), listed, false);
            return this;
        }

        private static <T> void put(
                Map<String, PhraseStart<T>> starts,
                Set<String> later,
                List<String> words,
                ListedPhrase<T> listed,
                boolean byStems) {
            if (!words.isEmpty()) {
                starts.computeIfAbsent(words.get(0), w -> new PhraseStart<>(byStems))
                        .add(listed);
                later.addAll(words.subList(1, words.size()));
            }
        }

        public Phrases<T> build() {
            return new Phrases<>(this);
        }
    }
}
