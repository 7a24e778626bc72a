package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muqabala.align.AgencyPhrases.Kind;
import org.muqabala.align.PartyPhrases.Range;
import org.muqabala.candidate.Deeds;
import org.muqabala.candidate.Deeds.Deed;
import org.muqabala.claim.Claim;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** Who did a deed of which sources name different doers. Of a deed that is denied nothing is read. */
final class DeedAnswers {
    /** So many words behind a deed "by" stands at most. */
    private static final int BY_WITHIN = 3;

    private static final Set<String> APOSTROPHES = Set.of("'", "’");

    private final Deeds deeds;
    private final PartyPhrases parties;
    private final PartyReader reader;
    private final AgencyPhrases phrases;
    private final Antecedents antecedents;

    DeedAnswers(Deeds deeds, PartyPhrases parties, PartyReader reader, AgencyPhrases phrases, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.reader = reader;
        this.deeds = deeds;
        this.parties = parties;
        this.phrases = phrases;
    }

    /**
     * In the order of the text.
     *
     * @param claims all, in order
     * @param index of the one that is read
     */
    List<Answer> read(List<Claim> claims, int index, Namesakes namesakes) {
        Claim claim = claims.get(index);
        List<Answer> answers = new ArrayList<>();
        if (claim.denial() != null) {
            return answers;
        }
        for (Deed deed : deeds.in(claim)) {
            Range range = doer(claim, deed);
            boolean pronoun = isPronoun(claim, range);
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
        Span words =
                deed.quote().span().cover(tokens.quote(range.from(), range.to()).span());
        String name = party.names().size() == 1
                        && party.words().isEmpty()
                        && party.sorts().isEmpty()
                ? party.names().iterator().next()
                : String.join(" ", tokens.quote(range.from(), range.to()).text().split("\\s+"));
        return new Answer(
                deed.initiating() ? Facet.INITIATOR : Facet.ACTOR,
                claim,
                Quote.of(tokens.text(), words),
                new Value.Doer(name, party),
                deed.deed(),
                null,
                Scope.WHOLE,
                null);
    }

    private Range doer(Claim claim, Deed deed) {
        return switch (deed.doer()) {
            case BEHIND -> parties.behind(claim, deed.to());
            case OWNS -> owner(claim, deed);
            case DOES -> subject(claim, deed);
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

    private Range subject(Claim claim, Deed deed) {
        Tokens tokens = claim.tokens();
        Language language = claim.language();
        for (int i = deed.to(); i < Math.min(tokens.size(), deed.to() + BY_WITHIN); i++) {
            Optional<Integer> by = phrases.at(Kind.BY, language, tokens, i);
            if (by.isPresent()) {
                return parties.behind(claim, by.get());
            }
        }
        Range before = parties.accused(claim, parties.before(claim, deed.from()));
        if (language == Language.ARABIC) {
            boolean relative = deed.from() > 0
                    && phrases.is(
                            Kind.PASSING, language, tokens.get(deed.from() - 1).folded());
            boolean resumed = deed.to() < tokens.size()
                    && phrases.is(Kind.RESUMING, language, tokens.get(deed.to()).folded());
            boolean first = relative || parties.opens(claim, before) || isPronoun(claim, before);
            if (!before.isEmpty() && !resumed && first) {
                return before;
            }
            int start = resumed ? deed.to() + 1 : deed.to();
            Range all = parties.behind(claim, start);
            Range behind = deed.object() >= start && deed.object() < all.to() ? new Range(start, deed.object()) : all;
            return behind.isEmpty() ? before : behind;
        }
        boolean passive =
                phrases.at(Kind.PASSIVE, language, tokens, deed.from() - 1).isPresent();
        if (!before.isEmpty()) {
            return before;
        }
        boolean inverts = language == Language.RUSSIAN || language == Language.SPANISH;
        return inverts && !passive ? parties.behind(claim, deed.to()) : before;
    }

    private boolean isPronoun(Claim claim, Range range) {
        return range.to() - range.from() == 1
                && phrases.is(
                        Kind.PRONOUN,
                        claim.language(),
                        claim.tokens().get(range.from()).folded());
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
