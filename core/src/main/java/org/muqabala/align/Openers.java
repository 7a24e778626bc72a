package org.muqabala.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.muqabala.claim.ArabicVerbs;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;

/** The words that open a clause (openers.lex), and those that open a stretch of time (standing.lex). */
final class Openers {
    /** Opens a clause of its own: "that", "after". */
    static final String CLAUSE = "clause";

    /** Joins a second statement to the first: "and", "but". */
    static final String NEXT = "next";

    /** From when on something holds: "since", "منذ". */
    static final String SINCE = "since";

    /** How long something was not so: "had not been inspected for eighteen months". */
    static final String FOR = "for";

    /** Up to when something holds: "until", "حتى". */
    static final String UNTIL = "until";

    /** Between a share and what it is of. */
    static final String OF = "of";

    /** "Before", "قبل". */
    static final String BEFORE = "before";

    /** Tells of a time before that of the news: "a year earlier". */
    static final String EARLIER = "earlier";

    /** A year behind it tells when a thing came to be: "built in 2004". */
    static final String MADE = "made";

    /** Tells of a year that still runs: "so far this year". */
    static final String TO_DATE = "to-date";

    /** By so many words what stands in another clause counts as further off a value. */
    static final int OTHER_CLAUSE = 6;

    /** A word of more letters that begins with و is joined to what stands before it, as a rule. */
    private static final int LONGEST_ROOT = 4;

    /** Arabic verbs, joined and folded, that go on with what came of what was told before: "collapsed in 2016 and killed two". */
    private static final Set<String> RESULTS = Set.of(
            "واودت", "واودي", "واسفر", "واسفرت", "وادت", "وادي", "وخلف", "وخلفت", "وقتل", "وقتلت", "وتسبب", "واصاب",
            "واصيب", "وتوفي", "ولقي");

    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");
    private static final Map<Language, Phrases<String>> PHRASES = new ConcurrentHashMap<>();

    private Openers() {}

    /** Where words of a sort stand in a claim. */
    static List<Phrases.Match<String>> in(Claim claim, String sort) {
        return PHRASES.computeIfAbsent(claim.language(), Openers::index).all(claim.tokens()).stream()
                .filter(m -> m.values().contains(sort))
                .toList();
    }

    /** Where clauses open in a claim: the places of their first words. */
    static List<Integer> clauses(Claim claim) {
        return in(claim, CLAUSE).stream()
                .map(m -> claim.tokens().get(m.from()).start())
                .toList();
    }

    /** The same with the Arabic verbs that are joined to what stands before them, each opening where the space before it stands. */
    static List<Integer> clauses(Claim claim, ArabicVerbs verbs) {
        List<Integer> opened = clauses(claim);
        if (claim.language() != Language.ARABIC) {
            return opened;
        }
        return Stream.concat(
                        opened.stream(),
                        claim.tokens().list().stream()
                                .filter(t ->
                                        t.isWord() && t.start() > claim.quote().start() && verbs.joins(t.word()))
                                .map(t -> t.start() - 1))
                .toList();
    }

    /** Does a clause open between two places of its claim? */
    static boolean isBetween(List<Integer> openings, Quote one, Quote other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return openings.stream().anyMatch(o -> o >= from && o < to);
    }

    /** Do words of a sort open what is told at a place of a claim, right before it or as its first words? */
    static boolean opens(Claim claim, String sort, Quote told) {
        int at = claim.tokens().indexAtOrAfter(told.start());
        return in(claim, sort).stream().anyMatch(m -> m.to() == at || m.from() == at);
    }

    /** Does a word that joins a second statement stand between two places of a claim? In Arabic و is written with the word behind it. */
    static boolean isNewBetween(Claim claim, Quote one, Quote other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return claim.language() == Language.ARABIC
                        && claim.tokens().list().stream()
                                .anyMatch(t -> t.start() >= from && t.end() <= to && isJoined(t.folded()))
                || in(claim, NEXT).stream()
                        .map(m -> claim.tokens().get(m.from()))
                        .anyMatch(t -> t.start() >= from && t.end() <= to);
    }

    private static boolean isJoined(String word) {
        return word.startsWith("و")
                && word.length() > LONGEST_ROOT
                && RESULTS.stream().noneMatch(word::startsWith);
    }

    private static Phrases<String> index(Language language) {
        Phrases.Builder<String> builder = Phrases.in(language);
        add("openers.lex", CLAUSE, language, builder);
        add("openers.lex", NEXT, language, builder);
        add("openers.lex", OF, language, builder);
        add("openers.lex", BEFORE, language, builder);
        add("openers.lex", EARLIER, language, builder);
        add("openers.lex", TO_DATE, language, builder);
        add("openers.lex", MADE, language, builder);
        add("openers.lex", FOR, language, builder);
        add("standing.lex", SINCE, language, builder);
        add("standing.lex", UNTIL, language, builder);
        return builder.build();
    }

    private static void add(String file, String sort, Language language, Phrases.Builder<String> builder) {
        for (LexiconEntry entry : LexiconFile.shipped(file, KEYS)) {
            if (entry.id().equals(sort)) {
                entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, sort));
            }
        }
    }
}
