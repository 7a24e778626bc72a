package org.muqabala.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * What of a clause only tells when or on what occasion: "denied throughout the trial the charges against him" denies no trial
 * (adjuncts.lex).
 */
final class Adjuncts {
    /** So many words behind a span of time opens what may be done in it. */
    private static final int BESIDE = 2;

    /** The Arabic "to", written with the word behind it. */
    private static final String JOINED = "ل";

    private final Words openers;
    private final Words room;
    private final Words questions;
    private final Words answering;
    private final Words instead;
    private final Words not;

    private Adjuncts(List<LexiconEntry> entries) {
        this.openers = words(entries, "adjunct");
        this.room = words(entries, "room");
        this.questions = words(entries, "question");
        this.answering = words(entries, "answering");
        this.instead = words(entries, "instead");
        this.not = words(entries, "not");
    }

    private static Words words(List<LexiconEntry> entries, String header) {
        LexiconEntry listed =
                entries.stream().filter(e -> e.id().equals(header)).findFirst().orElseThrow();
        return new Words(listed, new ConcurrentHashMap<>());
    }

    static Adjuncts shipped() {
        return Shipped.ADJUNCTS;
    }

    private static final class Shipped {
        static final Adjuncts ADJUNCTS = read();
    }

    private static Adjuncts read() {
        return new Adjuncts(LexiconFile.shipped("adjuncts.lex", Set.of("ar", "en", "fr", "es", "ru")));
    }

    /** Is an act what somebody has a span of time to do, "ten days to appeal"? That does not say that he does it. */
    boolean isOpen(Claim claim, Quote act) {
        int at = claim.tokens().indexAtOrAfter(act.start());
        return claim.figures().stream()
                .filter(f -> f.kind() == Figure.Kind.DURATION && f.quote().end() <= act.start())
                .mapToInt(f -> claim.tokens().indexAtOrAfter(f.quote().end()))
                .filter(end -> at - end <= BESIDE)
                .anyMatch(
                        end -> claim.language() == Language.ARABIC && act.text().startsWith(JOINED)
                                || end < at && room.standAt(claim, end));
    }

    /** Is it denied of a thing that somebody brought it about, and not the thing: "denied being behind the attack"? */
    boolean isAnsweredFor(Claim claim, int from, Quote word) {
        return answering.standBetween(claim, from, word);
    }

    /** Is a word behind what tells who or what it was instead: "it was not the navy, it was the coastguard that seized"? */
    boolean isInstead(Claim claim, int from, Quote word) {
        return instead.standBetween(claim, from, word);
    }

    /** Does a word that says "not" stand right behind a word: "asked not to be named"? */
    boolean isNot(Claim claim, Quote word) {
        return not.standAt(claim, claim.tokens().indexAtOrAfter(word.end()));
    }

    /** Is what is left open named right behind a word, "say whose aircraft it was"? */
    boolean leavesOpen(Claim claim, Quote word) {
        int to = claim.tokens().indexAtOrAfter(word.end());
        return IntStream.range(to, Math.min(claim.tokens().size(), to + BESIDE))
                .anyMatch(i -> questions.standAt(claim, i));
    }

    /**
     * Does a word stand in an adjunct that opens behind {@code from}? One that opens at once reaches to the first thing it
     * names; one that opens later reaches to the end.
     */
    boolean holds(Claim claim, int from, Quote word) {
        int first = claim.tokens().indexAtOrAfter(from);
        int at = claim.tokens().indexAtOrAfter(word.start());
        for (int i = first; i < at; i++) {
            if (openers.standAt(claim, i)) {
                int open = i;
                int opened = claim.tokens().list().get(i).start();
                boolean atOnce = claim.concepts().stream()
                        .noneMatch(m -> m.quote().start() >= from && m.quote().end() <= opened);
                boolean named = claim.concepts().stream()
                        .anyMatch(m -> claim.tokens().indexAtOrAfter(m.quote().start()) > open
                                && m.quote().end() <= word.start());
                if (!atOnce || !named) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words of each language, ready to be found. */
    private record Words(LexiconEntry listed, Map<Language, List<List<String>>> known) {
        boolean standAt(Claim claim, int index) {
            return of(claim.language()).stream().anyMatch(words -> stand(claim.tokens(), index, words));
        }

        boolean standBetween(Claim claim, int from, Quote word) {
            int at = claim.tokens().indexAtOrAfter(word.start());
            return IntStream.range(claim.tokens().indexAtOrAfter(from), at).anyMatch(i -> standAt(claim, i));
        }

        private static boolean stand(Tokens tokens, int index, List<String> words) {
            return index + words.size() <= tokens.size()
                    && IntStream.range(0, words.size())
                            .allMatch(i -> tokens.list().get(index + i).folded().equals(words.get(i)));
        }

        private List<List<String>> of(Language language) {
            return known.computeIfAbsent(
                    language,
                    l -> listed.get(l.code()).stream()
                            .map(words -> Tokens.of(words).list().stream()
                                    .map(Token::folded)
                                    .toList())
                            .toList());
        }
    }
}
