package org.muqabala.verdict;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Answer;
import org.muqabala.align.Facet;
import org.muqabala.align.Link;
import org.muqabala.align.Scope;
import org.muqabala.align.Value;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Polarity;
import org.muqabala.claim.Speaker;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Span;
import org.muqabala.verdict.Standing.Word;

/**
 * Sees where two values that cannot both hold of one thing may be told of more or less of it, or of another stretch of time:
 * docs/comparison-rules.md, "Scope".
 */
final class ScopeRule {
    private final ConceptFamilies families;
    private final StandingReader standings;

    ScopeRule(ConceptLexicon lexicon, StandingReader standings) {
        this.families = ConceptFamilies.shipped(lexicon, "moving.lex");
        this.standings = standings;
    }

    /** Why nobody can say whether they conflict; empty where nothing speaks against it. */
    Optional<Judgement> judge(Link link) {
        Answer a = link.a();
        Answer b = link.b();
        if (a.value() instanceof Value.Period x && b.value() instanceof Value.Period y) {
            return since(a, x.time()) == since(b, y.time())
                    ? Optional.empty()
                    : Optional.of(Judgement.undecided(Finding.Kind.PERIOD, "rule.since", words(a), words(b)));
        }
        if (!(a.value() instanceof Value.Quantity)) {
            return Optional.empty();
        }
        if (a.facet() != Facet.ORDINAL && !fits(link)) {
            return Optional.of(
                    Judgement.undecided(Finding.Kind.SCOPE, "rule.scope", words(a), words(b), name(a), name(b)));
        }
        if (isSequel(a) != isSequel(b)) {
            return Optional.of(Judgement.undecided(Finding.Kind.SCOPE, "rule.sequel", words(a), words(b)));
        }
        return isOneBreath(a.claim(), b.claim())
                ? Optional.of(Judgement.undecided(Finding.Kind.SCOPE, "rule.one-sentence", words(a), words(b)))
                : Optional.empty();
    }

    /** Is one done within the time that the other took? */
    private static boolean isWithin(Link link) {
        return (link.a().scope() == Scope.WITHIN || link.b().scope() == Scope.WITHIN)
                && (link.a().scope() == Scope.WHOLE || link.b().scope() == Scope.WHOLE)
                && link.why().children().stream().anyMatch(p -> p.code().equals("slot.lasts.same"));
    }

    /** The injured are a part of all, but all of the injured: where both have one such role, how it is told says nothing. */
    private static boolean fits(Link link) {
        return link.a().scope().fits(link.b().scope())
                || isWithin(link)
                || link.why().children().stream()
                        .anyMatch(p -> p.code().equals("slot.role.exclusive")
                                || p.code().equals("slot.role.same"));
    }

    /** "Not inspected since 2021" dates the last inspection, and opens no stretch of time in which something was so. */
    private boolean since(Answer answer, Time time) {
        return answer.claim().polarity() == Polarity.AFFIRMED && standings.hangsOn(answer.claim(), time, Word.SINCE);
    }

    private boolean isSequel(Answer answer) {
        return isSequel(answer.role()) || isSequel(answer.of());
    }

    private boolean isSequel(@Nullable String concept) {
        return concept != null
                && families.family(concept).filter("sequel"::equals).isPresent();
    }

    /** A sentence does not contradict itself, unless it quotes two people. */
    private static boolean isOneBreath(Claim a, Claim b) {
        return a.source().equals(b.source())
                && a.sentence().equals(b.sentence())
                && Objects.equals(speaker(a), speaker(b));
    }

    private static @Nullable Span speaker(Claim claim) {
        Speaker speaker = claim.speaker();
        return speaker == null ? null : speaker.quote().span();
    }

    private static String words(Answer answer) {
        return answer.quote().text();
    }

    private static String name(Answer answer) {
        return answer.scope().name().toLowerCase(Locale.ROOT);
    }
}
