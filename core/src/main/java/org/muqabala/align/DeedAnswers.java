package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muqabala.align.AgencyPhrases.Kind;
import org.muqabala.align.PartyPhrases.Range;
import org.muqabala.candidate.Deeds.Deed;
import org.muqabala.claim.Claim;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** Who did a deed of which sources name different doers. Of a deed that is denied nothing is read. */
final class DeedAnswers {
    private static final Set<String> APOSTROPHES = Set.of("'", "’");

    private final PartyPhrases parties;
    private final PartyReader reader;
    private final AgencyPhrases phrases;
    private final Antecedents antecedents;
    private final Subjects subjects;

    DeedAnswers(
            PartyPhrases parties,
            Subjects subjects,
            PartyReader reader,
            AgencyPhrases phrases,
            Antecedents antecedents) {
        this.antecedents = antecedents;
        this.subjects = subjects;
        this.reader = reader;
        this.parties = parties;
        this.phrases = phrases;
    }

    /**
     * In the order of the text.
     *
     * @param claims all, in order
     * @param index of the one that is read
     * @param deeds what it tells that somebody did
     */
    List<Answer> read(List<Claim> claims, int index, List<Deed> deeds, Namesakes namesakes) {
        Claim claim = claims.get(index);
        List<Answer> answers = new ArrayList<>();
        if (claim.denial() != null) {
            return answers;
        }
        for (Deed deed : deeds) {
            Range range = doer(claim, deed);
            boolean pronoun = subjects.isPronoun(claim, range);
            Optional<Party> party = isWe(claim, range)
                    ? speaker(claim)
                    : pronoun ? antecedents.of(claims, index, range) : reader.party(claim, range);
            party.map(p -> namesakes.isMetElsewhere(p.language(), p.sounds()) ? p.heard() : p)
                    .ifPresent(p -> answers.add(answer(claim, deed, range, p)));
        }
        return answers;
    }

    private static Answer answer(Claim claim, Deed deed, Range range, Party party) {
        Tokens tokens = claim.tokens();
        Quote doer = tokens.quote(range.from(), range.to());
        Span words = deed.quote().span().cover(doer.span());
        return new Answer(
                deed.initiating() ? Facet.INITIATOR : Facet.ACTOR,
                claim,
                Quote.of(tokens.text(), words),
                new Value.Doer(party.name(doer), party),
                deed.deed(),
                null,
                Scope.WHOLE,
                null);
    }

    private Range doer(Claim claim, Deed deed) {
        return switch (deed.doer()) {
            case BEHIND -> parties.behind(claim, deed.to());
            case OWNS -> owner(claim, deed);
            case DOES -> subjects.of(claim, deed.from(), deed.to(), deed.object());
            case BEFORE -> parties.before(claim, deed.from());
        };
    }

    /** "Oman's initiative", "a Kuwaiti initiative", "une initiative koweïtienne". */
    private Range owner(Claim claim, Deed deed) {
        Tokens tokens = claim.tokens();
        int before = deed.from() - 1;
        int apostrophe = before > 0 && tokens.get(before).is("s") ? before - 1 : before;
        if (apostrophe > 0 && APOSTROPHES.contains(tokens.get(apostrophe).folded())) {
            return parties.before(claim, apostrophe);
        }
        if (before >= 0 && isNation(claim, tokens.get(before).span())) {
            return new Range(before, deed.from());
        }
        boolean behind = deed.to() < tokens.size()
                && isNation(claim, tokens.get(deed.to()).span());
        return behind ? new Range(deed.to(), deed.to() + 1) : new Range(deed.to(), deed.to());
    }

    private static boolean isNation(Claim claim, Span word) {
        return claim.names().stream()
                .anyMatch(n -> n.quote().span().contains(word)
                        && (n.kind() == Name.Kind.NATIONALITY || n.kind() == Name.Kind.COUNTRY));
    }

    private boolean isWe(Claim claim, Range range) {
        return range.to() - range.from() == 1
                && phrases.is(
                        Kind.WE,
                        claim.language(),
                        claim.tokens().get(range.from()).folded());
    }

    private Optional<Party> speaker(Claim claim) {
        return Optional.ofNullable(claim.speaker())
                .flatMap(s -> claim.quote().span().contains(s.quote().span())
                        ? reader.party(
                                claim,
                                new Range(
                                        claim.tokens().indexAtOrAfter(s.quote().start()),
                                        claim.tokens().indexAtOrAfter(s.quote().end())))
                        : Optional.empty());
    }
}
