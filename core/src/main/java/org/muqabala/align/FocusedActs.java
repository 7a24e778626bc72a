package org.muqabala.align;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Tokens;

/**
 * The acts of which some claim of a comparison says that it was nobody else who did them: "it was the mayor who asked". Who did
 * them is in dispute, so that whoever is told to have done them elsewhere is set beside him.
 */
final class FocusedActs {
    /** The act of who gives orders. */
    static final String ORDER = "instruct";

    /** So many words behind "who" the act stands at most. */
    private static final int WITHIN = 3;

    private final Set<String> acts = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final ConceptFamilies kindred;

    /**
     * @param claims all of the comparison
     * @param kindred acts that may be one under two words
     */
    FocusedActs(List<Claim> claims, Clefts clefts, ConceptLexicon lexicon, ConceptFamilies kindred) {
        this.kindred = kindred;
        for (Claim claim : claims) {
            if (clefts.ordering(claim).isPresent()) {
                add(ORDER, lexicon);
            }
            OptionalInt who = clefts.behindWho(claim);
            if (who.isPresent()) {
                claim.concepts().stream()
                        .filter(m ->
                                m.concept().type() == Concept.Type.EVENT && isRightBehind(claim, m, who.getAsInt()))
                        .forEach(m -> add(m.concept().id(), lexicon));
            }
        }
    }

    private static boolean isRightBehind(Claim claim, ConceptMention act, int who) {
        Tokens tokens = claim.tokens();
        int at = tokens.indexAtOrAfter(act.quote().start());
        return at >= who && at - who < WITHIN;
    }

    private void add(String act, ConceptLexicon lexicon) {
        acts.add(act);
        kindred.family(act).ifPresent(families::add);
        lexicon.relatives(act).forEach((other, relation) -> {
            if (relation == Relation.BROADER) {
                acts.add(other);
            }
        });
    }

    /** Is an act one of them under one word or another, or does one of the two hold the other? */
    boolean holds(String act) {
        return acts.contains(act)
                || kindred.family(act).filter(families::contains).isPresent();
    }
}
