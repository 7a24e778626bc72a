package org.muqabala.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Answer;
import org.muqabala.align.Value;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.figure.Interval;
import org.muqabala.reading.time.Moment;
import org.muqabala.verdict.Standing.Word;

/**
 * Tells two states of a count that moves from two answers to one question: docs/comparison-rules.md, "Counts that move". What
 * moves is listed in moving.lex.
 */
final class UpdateRule {
    private static final String TOLL = "toll";
    private static final String TALLY = "tally";
    private static final Set<String> MOVING = Set.of(TOLL, TALLY, "shifting");

    private final ConceptFamilies families;
    private final StandingReader standings;

    UpdateRule(ConceptLexicon lexicon, StandingReader standings) {
        this.families = ConceptFamilies.shipped(lexicon, "moving.lex");
        this.standings = standings;
    }

    /** What two amounts that cannot both hold at one time are as states of one count; empty where they are no such states. */
    Optional<Judgement> judge(Answer a, Answer b, PublicationDays days) {
        if (!(a.value() instanceof Value.Quantity && b.value() instanceof Value.Quantity)) {
            return Optional.empty();
        }
        return family(a, b).filter(f -> isCount(a, f)).flatMap(f -> judge(a, b, f, days));
    }

    private Optional<Judgement> judge(Answer a, Answer b, String family, PublicationDays days) {
        Standing x = standing(a, family, days);
        Standing y = standing(b, family, days);
        int stages = finished(x) - finished(y);
        if (Math.abs(stages) == 2) {
            return Optional.of(stages < 0 ? unfinished(a, b) : unfinished(b, a));
        }
        int order = order(x, y);
        if (order == 0) {
            return Optional.empty();
        }
        Answer earlier = order < 0 ? a : b;
        Answer later = order < 0 ? b : a;
        if (!family.equals("shifting") && isLess(later, earlier)) {
            return Optional.empty();
        }
        Moment told = (order < 0 ? x : y).told();
        if (family.equals(TALLY) && told != null) {
            return Optional.of(Judgement.undecided(
                    Finding.Kind.PERIOD, "rule.stage", words(earlier), words(later), told.toString()));
        }
        return Optional.of(Judgement.conflict(Finding.Kind.UPDATE, "rule.update", words(earlier), words(later)));
    }

    /** What is measured beside a moving count, such as the depth of an earthquake that destroyed houses, does not move. */
    private static boolean isCount(Answer answer, String family) {
        return switch (((Value.Quantity) answer.value()).figure().kind()) {
            case COUNT -> true;
            case PERCENT -> family.equals(TALLY);
            case ORDINAL, DURATION, MONEY, MEASURE -> false;
        };
    }

    private Standing standing(Answer answer, String family, PublicationDays days) {
        return standings.read(answer.claim(), days.of(answer.claim()).orElse(null), family.equals(TALLY));
    }

    private static Judgement unfinished(Answer provisional, Answer last) {
        return Judgement.undecided(Finding.Kind.PERIOD, "rule.provisional", words(provisional), words(last));
    }

    /** Less than 0 where the first is told as of an earlier time, more where the second is, 0 where nothing says so. */
    private static int order(Standing x, Standing y) {
        Moment a = x.moment();
        Moment b = y.moment();
        int byTime = a == null || b == null ? 0 : compare(a, b);
        if (byTime != 0) {
            return byTime;
        }
        int byState = Integer.compare(finished(x), finished(y));
        return byState != 0 ? byState : Boolean.compare(x.is(Word.RISEN), y.is(Word.RISEN));
    }

    /** How far a count is said to be: 0 provisional, 2 final, 1 where nothing is said. */
    private static int finished(Standing standing) {
        return standing.is(Word.FINAL) ? 2 : standing.is(Word.PROVISIONAL) ? 0 : 1;
    }

    /** By minutes where both tell them, else by days. */
    private static int compare(Moment a, Moment b) {
        return a.time() == null || b.time() == null ? a.date().compareTo(b.date()) : a.compareTo(b);
    }

    private static boolean isLess(Answer a, Answer b) {
        BigDecimal high = interval(a).high();
        BigDecimal low = interval(b).low();
        return high != null && low != null && high.compareTo(low) < 0;
    }

    private static Interval interval(Answer answer) {
        return ((Value.Quantity) answer.value()).figure().interval();
    }

    /** The family of a moving count to which both belong, or the only one that tells what is counted. */
    private Optional<String> family(Answer a, Answer b) {
        Optional<String> x = family(a);
        Optional<String> y = family(b);
        return x.isPresent() && y.isPresent() && !x.equals(y) ? Optional.empty() : x.or(() -> y);
    }

    private Optional<String> family(Answer answer) {
        return moving(answer.role()).or(() -> moving(answer.of()));
    }

    private Optional<String> moving(@Nullable String concept) {
        return Optional.ofNullable(concept).flatMap(families::family).filter(MOVING::contains);
    }

    private static String words(Answer answer) {
        return answer.quote().text();
    }
}
