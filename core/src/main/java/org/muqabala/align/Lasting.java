package org.muqabala.align;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;

/**
 * What a length of time is of: what stands before the verb that says that it lasted, what the length is said to be of ("seven
 * hours of talks", "a six-week trial"), or what is said to be of the length ("un procès de six semaines"); else the nearest
 * act. That acts of the dead and injured stand near says nothing, since they last no time.
 */
final class Lasting {
    /** So many words behind its verb a length of time stands, with its subject between them in Arabic. */
    private static final int BEHIND_VERB = 6;

    /** So many words off stands what a length is of: "three days of", "a three-day". */
    private static final int BESIDE = 3;

    /** Stands between a length and what it is of, folded. */
    private static final Set<String> OF = Set.of("of", "the", "de", "d", "des", "du", "la", "les", "del", "من");

    private static final String STOP = "stop";

    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "that", "which", "who", "qui", "que", "который", "которая", "которое");

    private static final Set<String> COMMAS = Set.of(",", "\u060c");

    private final ConceptFamilies light;

    private final ConceptLexicon lexicon;

    Lasting(ConceptLexicon lexicon, ConceptFamilies light) {
        this.lexicon = lexicon;
        this.light = light;
    }

    /**
     * The act that lasts, if one is told.
     *
     * @param before the claim before it in its sentence, of which "which lasted" may be told; null where it is the first
     */
    Optional<ConceptMention> act(Claim claim, @Nullable Claim before, Quote length) {
        Optional<ConceptMention> told = act(claim, length);
        boolean relative = before != null && told.isEmpty() && isBehindVerb(claim, length);
        return relative
                ? before.concepts().stream()
                        .filter(m -> isAct(m) && !isEnding(m))
                        .max(Comparator.comparing(ConceptMention::quote))
                : told;
    }

    private Optional<ConceptMention> act(Claim claim, Quote length) {
        Predicate<ConceptMention> before = m -> isAct(m) && m.quote().end() <= length.start();
        if (isBehindVerb(claim, length)) {
            return Nearest.concept(claim, length, before.and(m -> !isInset(claim, m) && !isRelative(claim, m)))
                    .or(() -> Nearest.concept(claim, length, before))
                    .or(() -> Nearest.concept(claim, length, this::isAct));
        }
        return beside(claim, length, m -> isSaidOf(claim, length, m.quote()))
                .map(m -> isBehindOf(claim, length, m.quote()) ? opening(claim, m) : m)
                .or(() -> beside(claim, length, m -> m.quote().end() <= length.start() && !isEnding(m)))
                .or(() -> Nearest.concept(claim, length, m -> isAct(m) && !isEnding(m)))
                .or(() -> Nearest.concept(claim, length, this::isAct));
    }

    /** Does a verb before a length say that it lasted so long? Elsewhere than in Arabic "stopped two hours before" tells when. */
    boolean isToldLong(Claim claim, Quote length) {
        return claim.concepts().stream()
                .filter(m ->
                        claim.language() == Language.ARABIC || !m.concept().id().equals(STOP))
                .anyMatch(m -> light.lists("lasting", m.concept().id())
                        && m.quote().end() <= length.start()
                        && Nearest.distance(claim, length, m.quote()) <= BEHIND_VERB);
    }

    /** Does an act stand between two commas of which the second stands right before the verb: "the talks, called by Oman, lasted"? */
    private boolean isInset(Claim claim, ConceptMention act) {
        Tokens tokens = claim.tokens();
        return claim.concepts().stream()
                .filter(m -> light.lists("lasting", m.concept().id())
                        && m.quote().start() > act.quote().end())
                .mapToInt(m -> tokens.indexAtOrAfter(m.quote().start()) - 1)
                .anyMatch(end -> end > 0
                        && isComma(tokens, end)
                        && IntStream.range(0, tokens.indexAtOrAfter(act.quote().start()))
                                .anyMatch(i -> isComma(tokens, i))
                        && IntStream.range(tokens.indexAtOrAfter(act.quote().start()), end)
                                .noneMatch(i -> isComma(tokens, i)));
    }

    /** Does an act tell of something named before it, as in "mending the pipe that burst will take a week"? */
    private static boolean isRelative(Claim claim, ConceptMention act) {
        Tokens tokens = claim.tokens();
        int at = tokens.indexAtOrAfter(act.quote().start());
        return at > 0 && RELATIVES.contains(tokens.get(at - 1).folded());
    }

    private static boolean isComma(Tokens tokens, int i) {
        return COMMAS.contains(tokens.get(i).text());
    }

    /** Of a longer phrase the act that its first word tells: "ten hours of | talks ended without | a deal". */
    private ConceptMention opening(Claim claim, ConceptMention phrase) {
        Tokens words = claim.tokens().within(phrase.quote().span());
        Tokens first = words.part(0, Math.min(1, words.size()));
        return lexicon.phrases(claim.language()).all(first).stream()
                .flatMap(m -> m.values().stream().map(c -> new ConceptMention(first.quote(m.from(), m.to()), c)))
                .filter(this::isAct)
                .findFirst()
                .orElse(phrase);
    }

    /** Does an act stand right behind a length, or behind "of"? "Seven hours of talks", not "twenty minutes because of". */
    private static boolean isSaidOf(Claim claim, Quote length, Quote act) {
        return act.start() >= length.end()
                && claim.tokens().list().stream()
                        .filter(t -> t.start() >= length.end() && t.end() <= act.start())
                        .allMatch(t -> !t.isWord() || OF.contains(t.folded()));
    }

    private static boolean isBehindOf(Claim claim, Quote length, Quote act) {
        return claim.tokens().list().stream().anyMatch(t -> t.start() >= length.end() && t.end() <= act.start());
    }

    private boolean isBehindVerb(Claim claim, Quote length) {
        return claim.concepts().stream()
                .anyMatch(m -> light.lists("lasting", m.concept().id())
                        && (m.quote().span().overlaps(length.span())
                                || m.quote().end() <= length.start()
                                        && Nearest.distance(claim, length, m.quote()) <= BEHIND_VERB));
    }

    private Optional<ConceptMention> beside(Claim claim, Quote length, Predicate<ConceptMention> side) {
        return Nearest.concept(claim, length, m -> isAct(m) && side.test(m))
                .filter(m -> Nearest.distance(claim, length, m.quote()) <= BESIDE);
    }

    private boolean isEnding(ConceptMention mention) {
        return light.lists("ending", mention.concept().id());
    }

    private boolean isAct(ConceptMention mention) {
        return mention.concept().type() == Concept.Type.EVENT
                && !light.lists("light", mention.concept().id())
                && !light.lists("lasting", mention.concept().id());
    }
}
