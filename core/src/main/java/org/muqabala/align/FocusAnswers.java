package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.muqabala.align.AgencyPhrases.Kind;
import org.muqabala.align.PartyPhrases.Range;
import org.muqabala.claim.ArabicVerbs;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;
import org.muqabala.text.Word;

/** Who did an act of which some claim says that it was he and nobody else. Of a claim that denies nothing is read. */
final class FocusAnswers {
    /** What the question is of. */
    static final String OF = "focus";

    private final ConceptLexicon lexicon;
    private final Subjects subjects;
    private final PartyReader reader;
    private final AgencyPhrases phrases;
    private final Antecedents antecedents;
    private final PartyPhrases parties;
    private final Clefts clefts;

    FocusAnswers(
            ConceptLexicon lexicon,
            Subjects subjects,
            PartyReader reader,
            AgencyPhrases phrases,
            Antecedents antecedents,
            PartyPhrases parties,
            Clefts clefts) {
        this.parties = parties;
        this.clefts = clefts;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.reader = reader;
        this.phrases = phrases;
        this.antecedents = antecedents;
    }

    /**
     * In the order of the text.
     *
     * @param claims all, in order
     * @param index of the one that is read
     */
    List<Answer> read(List<Claim> claims, int index, Namesakes namesakes, FocusedActs focused) {
        Claim claim = claims.get(index);
        List<Answer> answers = new ArrayList<>();
        if (claim.denial() != null) {
            return answers;
        }
        if (focused.holds(FocusedActs.ORDER)) {
            orderer(claim, namesakes).ifPresent(answers::add);
        }
        for (ConceptMention act : claim.concepts()) {
            if (isToldOf(claim, act, focused)) {
                doer(claims, index, act)
                        .ifPresent(d -> answers.add(
                                answer(claim, act.quote(), act.concept().id(), d, namesakes)));
            }
        }
        return answers;
    }

    /** "On the orders of the governor". */
    private Optional<Answer> orderer(Claim claim, Namesakes namesakes) {
        OptionalInt at = clefts.ordering(claim);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Tokens tokens = claim.tokens();
        int from = at.getAsInt();
        int to = phrases.at(Kind.ORDERING, claim.language(), tokens, from).orElse(from);
        Range range = withName(claim, parties.behind(claim, to));
        return reader.party(claim, range)
                .filter(FocusAnswers::isSomebody)
                .map(p -> answer(claim, tokens.quote(from, to), FocusedActs.ORDER, new Doer(range, p), namesakes));
    }

    /** "The governor, Pavel Drust". */
    private static Range withName(Claim claim, Range office) {
        Tokens tokens = claim.tokens();
        int name = office.to() + 1;
        boolean comma = office.to() < tokens.size()
                && (tokens.get(office.to()).is(",") || tokens.get(office.to()).is("،"));
        return claim.names().stream()
                .filter(n -> comma && tokens.indexAtOrAfter(n.quote().start()) == name)
                .findFirst()
                .map(n ->
                        new Range(office.from(), tokens.indexAtOrAfter(n.quote().end())))
                .orElse(office);
    }

    /** The words for who did it, and who that is. */
    private record Doer(Range range, Party party) {}

    private boolean isToldOf(Claim claim, ConceptMention act, FocusedActs focused) {
        if (act.concept().type() != Concept.Type.EVENT
                || !focused.holds(act.concept().id())
                || Nearest.isAttribution(claim, act.quote())) {
            return false;
        }
        Tokens tokens = claim.tokens();
        int from = tokens.indexAtOrAfter(act.quote().start());
        Language language = claim.language();
        boolean behindWho = clefts.endsWho(claim, from);
        if (language != Language.ARABIC) {
            return behindWho
                    || phrases.at(Kind.NOUN, language, tokens, from - 1).isEmpty();
        }
        ArabicVerbs verbs = ArabicVerbs.of(lexicon);
        return behindWho
                || verbs.holds(tokens.get(from).word())
                || verbs.holdsWithObject(tokens.get(from).word());
    }

    private Optional<Doer> doer(List<Claim> claims, int index, ConceptMention act) {
        Claim claim = claims.get(index);
        Tokens tokens = claim.tokens();
        int from = tokens.indexAtOrAfter(act.quote().start());
        int to = tokens.indexAtOrAfter(act.quote().end());
        int object = claim.concepts().stream()
                .filter(m -> m.concept().type() == Concept.Type.EVENT)
                .mapToInt(m -> tokens.indexAtOrAfter(m.quote().start()))
                .filter(i -> i >= to)
                .min()
                .orElse(-1);
        Range range = isTopic(claim, from) ? parties.behind(claim, to) : subjects.of(claim, from, to, object);
        boolean passive = range.to() <= from
                && phrases.at(Kind.PASSIVE, claim.language(), tokens, from - 1).isPresent();
        if (passive) {
            return Optional.empty(); // "was arrested" is not done by who stands before
        }
        Optional<Party> party =
                subjects.isPronoun(claim, range) ? antecedents.of(claims, index, range) : reader.party(claim, range);
        return party.filter(FocusAnswers::isSomebody).map(p -> new Doer(range, p));
    }

    /** Does an Arabic verb bear a pronoun for what stands before it, so that who did it stands behind: "الممر حفرته وحدة"? */
    private boolean isTopic(Claim claim, int verb) {
        Word word = claim.tokens().get(verb).word();
        ArabicVerbs verbs = ArabicVerbs.of(lexicon);
        return claim.language() == Language.ARABIC && verbs.holdsWithObject(word) && !verbs.holds(word);
    }

    private static boolean isSomebody(Party party) {
        return !party.names().isEmpty()
                || !party.own().isEmpty()
                || !party.classes().isEmpty();
    }

    private static Answer answer(Claim claim, Quote act, String role, Doer doer, Namesakes namesakes) {
        Tokens tokens = claim.tokens();
        Quote words = tokens.quote(doer.range().from(), doer.range().to());
        Span span = act.span().cover(words.span());
        Party party = doer.party();
        return new Answer(
                Facet.ACTOR,
                claim,
                Quote.of(tokens.text(), span),
                new Value.Doer(
                        party.name(words),
                        namesakes.isMetElsewhere(party.language(), party.sounds()) ? party.heard() : party),
                OF,
                role,
                Scope.WHOLE,
                null);
    }
}
