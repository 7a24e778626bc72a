package org.muqabala.reading.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Folding;
import org.muqabala.text.Token;

/**
 * The words that hedge a number and those that make two numbers a range, from {@code bounds.<language>.lex}. A block's
 * header is the code of a {@link Figure.Bound}.
 */
final class BoundLexicon {
    private static final Set<String> KEYS =
            Set.of("before", "inset", "after", "to", "from", "between", "and", "change");

    /** The words that make a range of two numbers. */
    enum Link {
        TO,
        FROM,
        BETWEEN,
        AND,
        /** Verbs that make "from 3 to 5" two figures of two times. */
        CHANGE
    }

    /** Stands in a phrase for the noun that it holds. */
    private static final String NOUN = " _";

    /** The Arabic pronouns that a noun may end with, and the fewest letters of such a noun. */
    private static final List<String> ITS = List.of("ها", "هم", "هن", "هما", "ه");

    private static final int SHORTEST = 4;

    /** A phrase that holds a noun: what stands before it, found as the term, and the word behind it, empty where there is none. */
    private record Inset(Figure.Bound bound, String tail) {}

    private final Terms<Figure.Bound> before;
    private final Terms<Inset> insets;
    private final Terms<Figure.Bound> after;
    private final Terms<Link> links;

    BoundLexicon(Vocabulary vocabulary) {
        before = new Terms<>(vocabulary);
        after = new Terms<>(vocabulary);
        links = new Terms<>(vocabulary);
        insets = new Terms<>(vocabulary);
        for (LexiconEntry entry :
                LexiconFile.shipped("bounds." + vocabulary.language().code() + ".lex", KEYS)) {
            Figure.Bound bound = bound(entry);
            entry.get("before").forEach(phrase -> before.add(phrase, bound));
            entry.get("inset").forEach(phrase -> addInset(phrase, bound));
            entry.get("after").forEach(phrase -> after.add(phrase, bound));
            for (Link link : Link.values()) {
                entry.get(link.name().toLowerCase(Locale.ROOT)).forEach(word -> links.add(word, link));
            }
        }
    }

    private void addInset(String phrase, Figure.Bound bound) {
        int noun = phrase.indexOf(NOUN);
        insets.add(
                phrase.substring(0, noun),
                new Inset(
                        bound,
                        Folding.fold(phrase.substring(noun + NOUN.length())).strip()));
    }

    private static Figure.Bound bound(LexiconEntry entry) {
        for (Figure.Bound bound : Figure.Bound.values()) {
            if (bound.code().equals(entry.id())) {
                return bound;
            }
        }
        throw new LexiconException(entry.file(), entry.line(), "expected a bound, found \"" + entry.id() + "\"");
    }

    /** The bits of the words that begin a bound or link that stands before a number. */
    long bits() {
        return before.bit() | insets.bit() | links.bit();
    }

    Terms.@Nullable Hit<Figure.Bound> before(Words words, int i) {
        return before.at(words, i);
    }

    /** A bound with a noun inside, which is of what is measured: "يزيد عمقها على", "لا يتجاوز عددهم". */
    Terms.@Nullable Hit<Figure.Bound> withNoun(Words words, int i) {
        Terms.Hit<Inset> hit = insets.at(words, i);
        if (hit == null || !words.goesOn(hit.to()) || !isOfSomething(words.get(hit.to()))) {
            return null;
        }
        for (Inset inset : hit.values()) {
            int to = hit.to() + 1;
            boolean ends = inset.tail().isEmpty();
            if (ends || words.goesOn(to) && words.is(to, inset.tail())) {
                return new Terms.Hit<>(hit.from(), ends ? to : to + 1, hit.form(), List.of(inset.bound()));
            }
        }
        return null;
    }

    private static boolean isOfSomething(Token noun) {
        return noun.isWord()
                && noun.folded().length() >= SHORTEST
                && ITS.stream().anyMatch(noun.text()::endsWith);
    }

    Terms.@Nullable Hit<Figure.Bound> after(Words words, int i) {
        Terms.Hit<Figure.Bound> hit = after.at(words, i);
        Terms.Hit<Figure.Bound> next = hit == null ? null : before.at(words, i);
        // "67 dead and more than 500 injured": the words open the next figure
        return next != null && next.to() > hit.to() ? null : hit;
    }

    /** The linking words at token {@code i}, where they have this meaning. */
    Terms.@Nullable Hit<Link> link(Link link, Words words, int i) {
        Terms.Hit<Link> hit = links.at(words, i);
        return hit != null && hit.values().contains(link) ? hit : null;
    }
}
