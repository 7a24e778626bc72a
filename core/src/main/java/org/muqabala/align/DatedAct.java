package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/**
 * Finds the act that a time dates: the nearest one of its clause, where one that happens at a time and a place of its own
 * counts as nearer than it stands.
 */
final class DatedAct {
    /** By so many words a happening counts as nearer than it stands. */
    private static final int NEARER = 9;

    /** An act so many words before a time, with a happening behind it, is what is dated: "dismissed him on Tuesday in a call". */
    private static final int RIGHT_BEFORE = 2;

    /** So many words off a time stands the word that says that it dates the beginning or the end. */
    private static final int BESIDE = 4;

    /** The family of edges.lex of what has ceased, whose opposite begins again. */
    private static final String CEASED = "ceased";

    /** The family of kindred.lex of going back. */
    private static final String DATING_BACK = "dating-back";

    private final ConceptFamilies light;
    private final ConceptFamilies happenings;
    private final ConceptFamilies kindred;
    private final ConceptFamilies edges;

    DatedAct(ConceptFamilies light, ConceptFamilies happenings, ConceptFamilies kindred, ConceptFamilies edges) {
        this.edges = edges;
        this.light = light;
        this.happenings = happenings;
        this.kindred = kindred;
    }

    /** The id of the act's concept; empty where none stands near enough. */
    Optional<String> of(Claim claim, Time time) {
        Quote words = time.quote();
        List<Integer> openings = Openers.clauses(claim);
        boolean told = claim.concepts().stream()
                .anyMatch(m -> isAct(m)
                        && !isHappening(m)
                        && m.quote().end() <= words.start()
                        && !Nearest.isAttribution(claim, m.quote())
                        && Nearest.distance(claim, words, m.quote()) <= RIGHT_BEFORE);
        return Nearest.concept(claim, words, m -> (isHappening(m) || isAct(m)) && !isDatingBack(claim, m, words), m -> {
                    if (Openers.isBetween(openings, m.quote(), words)) {
                        return -Openers.OTHER_CLAUSE;
                    }
                    boolean circumstance = told && m.quote().start() >= words.end();
                    return isHappening(m) && !circumstance ? NEARER : 0;
                })
                .map(m -> ended(claim, time, m.concept()));
    }

    /** "Closed until Friday" dates the opening: what holds up to a time is over then. */
    private String ended(Claim claim, Time time, Concept act) {
        boolean over = edges.lists(CEASED, act.id())
                && !act.opposites().isEmpty()
                && Openers.opens(claim, Openers.UNTIL, time.quote());
        return over ? act.opposites().get(0) : act.id();
    }

    /**
     * The end of an act that a time dates, as a family of edges.lex: {@code begin} or {@code end}; empty where no word for it stands
     * beside the time.
     */
    Optional<String> edge(Claim claim, Time time) {
        return Nearest.concept(
                        claim,
                        time.quote(),
                        m -> edges.family(m.concept().id())
                                        .filter(f -> !f.equals(CEASED))
                                        .isPresent()
                                && Nearest.distance(claim, time.quote(), m.quote()) <= BESIDE)
                .flatMap(m -> edges.family(m.concept().id()));
    }

    /** "يعود إلى عام 2011", "goes back to 2011": the word tells that the time dates something, and is nothing that happened then. */
    private boolean isDatingBack(Claim claim, ConceptMention mention, Quote time) {
        return kindred.lists(DATING_BACK, mention.concept().id())
                && mention.quote().end() <= time.start()
                && Nearest.distance(claim, time, mention.quote()) <= RIGHT_BEFORE;
    }

    private boolean isHappening(ConceptMention mention) {
        return happenings.family(mention.concept().id()).isPresent();
    }

    private boolean isAct(ConceptMention mention) {
        String id = mention.concept().id();
        return mention.concept().type() == Concept.Type.EVENT
                && !light.lists("light", id)
                && !kindred.lists("undated", id);
    }
}
