package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;

/** Reads what a claim denies: the acts right behind the word that denies, else the thing that there is none of. */
final class DeniedReader {
    /** So many acts behind the word that denies may be what it denies: "denied that he had threatened sanctions". */
    private static final int ACTS = 2;

    /** So many words behind the word that denies stands what is not told. */
    private static final int TOLD_WITHIN = 2;

    private final ConceptFamilies light;
    private final ConceptFamilies happenings;
    private final ConceptFamilies acts;
    private final Absences absences;
    private final Adjuncts adjuncts = Adjuncts.shipped();

    /** @param acts the families of denials.lex */
    DeniedReader(ConceptFamilies light, ConceptFamilies happenings, ConceptFamilies acts, Absences absences) {
        this.absences = absences;
        this.light = light;
        this.happenings = happenings;
        this.acts = acts;
    }

    /** In the order of the text; none where nothing is denied. */
    List<ConceptMention> read(Claim claim) {
        if (claim.denial() == null) {
            return List.of();
        }
        int start = DenialScope.start(claim, claim.denial());
        int from = claim.tokens().indexAtOrAfter(start);
        if (isLeftOpen(claim)) {
            return List.of();
        }
        List<ConceptMention> conveyed = conveyed(claim, start);
        if (!conveyed.isEmpty()) {
            return conveyed;
        }
        int said = saidOfKnown(claim, start);
        List<ConceptMention> all = claim.concepts().stream()
                .takeWhile(m -> m.quote().start() < start
                        || !isIn("expected", m.concept().id()))
                .filter(m -> m.quote().start() >= said
                        && claim.tokens().indexAtOrAfter(m.quote().start()) - from < DenialScope.WORDS
                        && !light.lists("light", m.concept().id())
                        && (!isIn("saying", m.concept().id())
                                || isIn("charging", m.concept().id()))
                        && !DenialScope.isTrailing(claim, m.quote())
                        && !adjuncts.holds(claim, start, m.quote())
                        && !adjuncts.isAnsweredFor(claim, start, m.quote())
                        && !adjuncts.isInstead(claim, start, m.quote()))
                .toList();
        List<ConceptMention> near =
                absences.lacks(claim, claim.denial()) ? all.stream().limit(1).toList() : ofObject(all);
        List<Quote> words = near.stream()
                .filter(this::isAct)
                .map(ConceptMention::quote)
                .distinct() // words of two meanings are one act
                .limit(ACTS)
                .toList();
        List<ConceptMention> acts =
                near.stream().filter(m -> isAct(m) && words.contains(m.quote())).toList();
        if (near.isEmpty()) {
            boolean lasts = DenialScope.behind(claim).stream()
                    .anyMatch(m -> isIn("lasting", m.concept().id()));
            return lasts ? List.of() : subject(claim, claim.denial()).stream().toList();
        }
        return !acts.isEmpty()
                ? acts
                : absences.opensPart(claim, claim.denial())
                        ? List.of()
                        : near.stream().limit(1).toList();
    }

    /** That somebody confessed to something, knew of it or warned of it, where that is the first act behind a place. */
    private List<ConceptMention> conveyed(Claim claim, int start) {
        Optional<Quote> first = claim.concepts().stream()
                .filter(m -> m.quote().start() >= start && m.concept().type() == Concept.Type.EVENT)
                .map(ConceptMention::quote)
                .findFirst();
        return claim.concepts().stream()
                .filter(m -> first.filter(m.quote()::equals).isPresent()
                        && isIn("conveying", m.concept().id())
                        && !DenialScope.isTrailing(claim, m.quote())
                        && !adjuncts.holds(claim, start, m.quote()))
                .toList();
    }

    /** Of a verb that only brings in what is denied, that alone: "found no trace of an anchor". */
    private List<ConceptMention> ofObject(List<ConceptMention> near) {
        if (near.isEmpty()) {
            return near;
        }
        ConceptMention first = near.get(0);
        if (isIn("bringing", first.concept().id())
                && near.stream().anyMatch(m -> !m.quote().equals(first.quote()))) {
            return near.stream()
                    .filter(m -> !m.quote().equals(first.quote()))
                    .limit(1)
                    .toList();
        }
        return near;
    }

    /** "That the fire was deliberate" is denied of a fire that there was; of what only "took place" or "was carried out" all is denied. */
    private int saidOfKnown(Claim claim, int start) {
        OptionalInt predicate = Copulas.predicate(claim, start);
        if (predicate.isEmpty()) {
            return start;
        }
        return claim.concepts().stream()
                        .filter(m -> m.quote().start() >= predicate.getAsInt())
                        .findFirst()
                        .filter(m -> !light.lists("light", m.concept().id()))
                        .isPresent()
                ? predicate.getAsInt()
                : start;
    }

    /** "Would not say whose aircraft it was", "has not decided whether it will pay". */
    boolean isLeftOpen(Claim claim) {
        Quote denial = claim.denial();
        if (denial == null) {
            return false;
        }
        int start = DenialScope.start(claim, denial);
        int from = claim.tokens().indexAtOrAfter(start);
        return claim.concepts().stream()
                .filter(m -> isIn("telling", m.concept().id()) && m.quote().start() >= start)
                .filter(m -> claim.tokens().indexAtOrAfter(m.quote().start()) - from <= TOLD_WITHIN)
                .anyMatch(m -> adjuncts.leavesOpen(claim, m.quote()));
    }

    /** What is denied where nothing that is known stands behind the denial: "the siren never sounded"; not "dug without a licence". */
    private Optional<ConceptMention> subject(Claim claim, Quote denial) {
        if (absences.lacks(claim, denial)) {
            return Optional.empty();
        }
        int at = claim.tokens().indexAtOrAfter(denial.start());
        return claim.concepts().stream()
                .filter(m ->
                        m.quote().start() >= claim.quote().start() && m.quote().end() <= denial.start())
                .filter(m ->
                        !light.lists("light", m.concept().id()) && m.concept().type() != Concept.Type.QUALITY)
                .filter(m -> at - claim.tokens().indexAtOrAfter(m.quote().end()) < DenialScope.WORDS)
                .reduce((first, last) -> last);
    }

    /** Talks are what a claim is about; what is denied is something done or said there. */
    boolean isAct(ConceptMention mention) {
        Concept concept = mention.concept();
        return concept.type() == Concept.Type.EVENT
                && !light.lists("light", concept.id())
                && happenings
                        .family(concept.id())
                        .filter(happenings::isGathering)
                        .isEmpty();
    }

    private boolean isIn(String family, String concept) {
        return acts.lists(family, concept);
    }
}
