package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;

/** Reads what a claim says is so and what it says is not so: the acts right behind the word that denies, and all others. */
final class SaidReader {
    /** So many words after an act that undoes others stands what it undoes. */
    private static final int UNDONE_WITHIN = 2;

    /** So many words has the subject of an Arabic verb more. */
    private static final int SUBJECT = 3;

    /** So many words behind "expects" stands what is expected: "expects them to". */
    private static final int EXPECTED_WITHIN = 3;

    private final DeniedReader deniedReader;
    private final ConceptFamilies acts;
    private final Absences absences;
    private final Adjuncts adjuncts = Adjuncts.shipped();

    /** @param acts the families of denials.lex */
    SaidReader(DeniedReader deniedReader, ConceptFamilies acts, Absences absences) {
        this.deniedReader = deniedReader;
        this.absences = absences;
        this.acts = acts;
    }

    /** The acts that a claim asserts or denies, in the order of the text. */
    List<Said> read(Claim claim) {
        List<ConceptMention> denied = deniedReader.read(claim);
        Map<ConceptMention, Quote> undone = undone(claim);
        List<Said> said = new ArrayList<>();
        for (ConceptMention mention : claim.concepts()) {
            if (isNamed(claim, mention)) {
                continue;
            }
            Quote denial = denied.contains(mention) ? claim.denial() : undone.get(mention);
            boolean asserted = deniedReader.isAct(mention)
                    && !isNoun(claim, mention)
                    && (!isBehindDenial(claim, mention)
                            || isDenialItself(claim, mention)
                            || adjuncts.isInstead(claim, claim.denial().end(), mention.quote()))
                    && !isSubject(claim, mention)
                    && !absences.isNone(claim, mention.quote())
                    && !isAsked(claim, mention)
                    && !isExpected(claim, mention)
                    && !adjuncts.isOpen(claim, mention.quote());
            if (denial != null || asserted) {
                said.add(new Said(
                        claim,
                        mention,
                        denial,
                        !denied.contains(mention) || denied.get(0).quote().equals(mention.quote()),
                        claim.modality() != Modality.POSSIBLE && !undone.containsKey(mention)));
            }
        }
        return said;
    }

    /** The reform in "the Reform Party" is no act, be the party a name or who says so. */
    private static boolean isNamed(Claim claim, ConceptMention mention) {
        return claim.names().stream()
                        .anyMatch(n -> n.quote().span().contains(mention.quote().span()))
                || claim.speaker() != null
                        && claim.speaker()
                                .quote()
                                .span()
                                .contains(mention.quote().span());
    }

    /** The acts right behind one that undoes them, with its words: "refuses to apologise", "the halt of the work". */
    private Map<ConceptMention, Quote> undone(Claim claim) {
        Map<ConceptMention, Quote> undone = new HashMap<>();
        if (claim.denial() != null) {
            return undone;
        }
        for (ConceptMention by : claim.concepts()) {
            if (isIn("undoing", by.concept().id())) {
                int from = claim.tokens().indexAtOrAfter(by.quote().end());
                claim.concepts().stream()
                        .filter(m -> m.quote().start() >= by.quote().end() && deniedReader.isAct(m))
                        .filter(m -> claim.tokens().indexAtOrAfter(m.quote().start()) - from < reach(claim))
                        .forEach(m -> undone.putIfAbsent(m, by.quote()));
            }
        }
        return undone;
    }

    /** In Arabic who undoes an act stands between the verb and what he undoes: "رفض رئيس الوزراء تقديم استقالته". */
    private static int reach(Claim claim) {
        return claim.language() == Language.ARABIC ? UNDONE_WITHIN + SUBJECT : UNDONE_WITHIN;
    }

    /** What is asked for ("demanded a ransom") is not said to be so, and who asks not to be named asks for nothing. */
    private boolean isAsked(Claim claim, ConceptMention act) {
        if (isIn("asking", act.concept().id()) && adjuncts.isNot(claim, act.quote())) {
            return true;
        }
        int at = claim.tokens().indexAtOrAfter(act.quote().start());
        return claim.concepts().stream()
                .filter(m -> isIn("asking", m.concept().id())
                        && m.quote().end() <= act.quote().start())
                .anyMatch(m -> claim.modality() == Modality.DEMANDED
                        || at - claim.tokens().indexAtOrAfter(m.quote().end()) < UNDONE_WITHIN);
    }

    /** "Expects them to approve it". */
    private boolean isExpected(Claim claim, ConceptMention act) {
        int at = claim.tokens().indexAtOrAfter(act.quote().start());
        return claim.concepts().stream()
                .filter(m -> isIn("expected", m.concept().id())
                        && m.quote().end() <= act.quote().start())
                .anyMatch(m -> at - claim.tokens().indexAtOrAfter(m.quote().end()) <= EXPECTED_WITHIN);
    }

    /** Behind a word that denies nothing is asserted, though not all is denied; neither is the denying itself an act. */
    private static boolean isBehindDenial(Claim claim, ConceptMention mention) {
        return claim.denial() != null && mention.quote().end() > claim.denial().start();
    }

    /** "In the absence of the accused", "pleaded not guilty": the denying word is a part of the act, which is asserted. */
    private boolean isDenialItself(Claim claim, ConceptMention act) {
        return claim.denial() != null
                && act.quote().span().overlaps(claim.denial().span())
                && isIn("exclusive", act.concept().id());
    }

    /** What stands before a negation is not asserted: "the alarm did not go off". Before a verb of denial stands who denies. */
    private boolean isSubject(Claim claim, ConceptMention mention) {
        Quote denial = claim.denial();
        return denial != null
                && mention.quote().end() <= denial.start()
                && claim.concepts().stream()
                        .noneMatch(m -> m.quote().span().overlaps(denial.span())
                                && isIn("denying", m.concept().id()));
    }

    /** Where a word may be an act or a thing, it is taken for the thing: the residents, not that they reside. */
    private static boolean isNoun(Claim claim, ConceptMention act) {
        return claim.concepts().stream()
                .anyMatch(m ->
                        (m.concept().type() == Concept.Type.THING || m.concept().type() == Concept.Type.PLACE)
                                && m.quote().equals(act.quote()));
    }

    private boolean isIn(String family, String concept) {
        return acts.lists(family, concept);
    }
}
