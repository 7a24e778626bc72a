package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.event.SpeechTime;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/** Reads what a claim says is so and what it says is not so: the acts right behind the word that denies, and all others. */
final class SaidReader {
    /** So many words after the word that denies stands what it denies. */
    private static final int DENIED_WITHIN = 8;

    /** So many acts behind the word that denies may be what it denies: "denied that he had threatened sanctions". */
    private static final int DENIED_ACTS = 2;

    /** So many words after an act that undoes others stands what it undoes. */
    private static final int UNDONE_WITHIN = 2;

    /** So many words has the subject of an Arabic verb more. */
    private static final int SUBJECT = 3;

    /** So many words behind the word that denies stands what is not told. */
    private static final int TOLD_WITHIN = 2;

    /** So many words behind "expects" stands what is expected: "expects them to". */
    private static final int EXPECTED_WITHIN = 3;

    /** So many words behind the word that denies stands who denies. */
    private static final int SPEAKER_WITHIN = 2;

    private final ConceptFamilies light;
    private final ConceptFamilies happenings;
    private final ConceptFamilies acts;
    private final Absences absences;
    private final Adjuncts adjuncts = Adjuncts.shipped();

    /** @param acts the families of denials.lex */
    SaidReader(ConceptFamilies light, ConceptFamilies happenings, ConceptFamilies acts, Absences absences) {
        this.absences = absences;
        this.light = light;
        this.happenings = happenings;
        this.acts = acts;
    }

    /** The acts that a claim asserts or denies, in the order of the text. */
    List<Said> read(Claim claim) {
        List<ConceptMention> denied = denied(claim);
        Map<ConceptMention, Quote> undone = undone(claim);
        List<Said> said = new ArrayList<>();
        for (ConceptMention mention : claim.concepts()) {
            Quote denial = denied.contains(mention) ? claim.denial() : undone.get(mention);
            boolean asserted = isAct(mention)
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
                        .filter(m -> m.quote().start() >= by.quote().end() && isAct(m))
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

    /** The acts behind the word that denies, else the thing that there is none of. */
    private List<ConceptMention> denied(Claim claim) {
        if (claim.denial() == null) {
            return List.of();
        }
        int start = startOfDenied(claim, claim.denial());
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
                        && claim.tokens().indexAtOrAfter(m.quote().start()) - from < DENIED_WITHIN
                        && !light.lists("light", m.concept().id())
                        && (!isIn("saying", m.concept().id())
                                || isIn("charging", m.concept().id()))
                        && !isTrailing(claim, m.quote())
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
                .limit(DENIED_ACTS)
                .toList();
        List<ConceptMention> acts =
                near.stream().filter(m -> isAct(m) && words.contains(m.quote())).toList();
        if (near.isEmpty()) {
            boolean lasts = behind(claim).stream()
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
                        && !isTrailing(claim, m.quote())
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
        int start = startOfDenied(claim, denial);
        int from = claim.tokens().indexAtOrAfter(start);
        return claim.concepts().stream()
                .filter(m -> isIn("telling", m.concept().id()) && m.quote().start() >= start)
                .filter(m -> claim.tokens().indexAtOrAfter(m.quote().start()) - from <= TOLD_WITHIN)
                .anyMatch(m -> adjuncts.leavesOpen(claim, m.quote()));
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

    /** "..., said a neighbour who lives there": who says so, behind what he says. */
    static boolean isTrailing(Claim claim, Quote words) {
        return claim.speaker() != null
                && claim.denial() != null
                && isLast(claim, claim.denial(), claim.speaker().quote())
                && (words.start() >= claim.speaker().quote().start() || Nearest.isAttribution(claim, words));
    }

    /** Does the speaker stand behind what is denied, not right behind the word that denies, as in "denied the spokesman that"? */
    private static boolean isLast(Claim claim, Quote denial, Quote speaker) {
        int from = claim.tokens().indexAtOrAfter(denial.end());
        int to = claim.tokens().indexAtOrAfter(speaker.start());
        return to - from > SPEAKER_WITHIN
                || from < to && claim.tokens().list().subList(from, to).stream().anyMatch(t -> t.is(",") || t.is("،"));
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
                .filter(m -> at - claim.tokens().indexAtOrAfter(m.quote().end()) < DENIED_WITHIN)
                .reduce((first, last) -> last);
    }

    /** Behind the word that denies; behind who denies, where he stands there: "denied the spokesman, Nabil, that ...". */
    private static int startOfDenied(Claim claim, Quote denial) {
        if (claim.speaker() == null
                || !claim.quote().span().overlaps(claim.speaker().quote().span())) {
            return denial.end();
        }
        int words = claim.tokens().indexAtOrAfter(claim.speaker().quote().start())
                - claim.tokens().indexAtOrAfter(denial.end());
        return words >= 0 && words <= SPEAKER_WITHIN
                ? Math.max(
                        denial.end(),
                        SpeechTime.opener(
                                claim,
                                Math.max(denial.end(), claim.speaker().quote().end())))
                : denial.end();
    }

    /** All that is named right behind the word that denies, words of mere course too: "denied that they had known of the plan". */
    static List<ConceptMention> behind(Claim claim) {
        Quote denial = claim.denial();
        if (denial == null) {
            return List.of();
        }
        int start = startOfDenied(claim, denial);
        int from = claim.tokens().indexAtOrAfter(start);
        return claim.concepts().stream()
                .filter(m -> m.quote().start() >= start
                        && claim.tokens().indexAtOrAfter(m.quote().start()) - from < DENIED_WITHIN
                        && m.concept().type() != Concept.Type.QUALITY)
                .toList();
    }

    /** The word that denies; where who denies stands between it and what he denies, the word that opens that. */
    static Span opening(Claim claim, Quote denial) {
        int start = startOfDenied(claim, denial);
        return start <= denial.end() ? denial.span() : new Span(start, start + 1);
    }

    /** Where a word may be an act or a thing, it is taken for the thing: the residents, not that they reside. */
    private static boolean isNoun(Claim claim, ConceptMention act) {
        return claim.concepts().stream()
                .anyMatch(m ->
                        (m.concept().type() == Concept.Type.THING || m.concept().type() == Concept.Type.PLACE)
                                && m.quote().equals(act.quote()));
    }

    /** Talks are what a claim is about; what is denied is something done or said there. */
    private boolean isAct(ConceptMention mention) {
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
