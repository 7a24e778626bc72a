package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.Bundle;
import org.muqabala.Seeds;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/** The verdict of a finding holds between every two of its sides: figures and times are judged again, side against side. */
class FindingsHoldTest {
    static Stream<Comparison> comparisons() {
        return Stream.concat(
                Stream.of(Seeds.comparison()), Bundle.dev().stream().map(Bundle::comparison));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void ofFigures(Comparison comparison) {
        for (Finding finding : findings(comparison)) {
            boolean isSum = finding.sides().stream().anyMatch(s -> s.value().contains(" + "));
            if (!isSum
                    && (finding.facet() == Facet.FIGURE
                            || finding.facet() == Facet.DURATION
                            || finding.facet() == Facet.ORDINAL)) {
                holds(comparison, finding, Claim::figures, Figure::quote, QuantityRule::judge);
            }
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void ofTimes(Comparison comparison) {
        for (Finding finding : findings(comparison)) {
            if (finding.facet() == Facet.DATE || finding.facet() == Facet.TIME) {
                holds(comparison, finding, Claim::times, Time::quote, PeriodRule::judge);
            }
        }
    }

    /** The two tests above must not pass for want of findings. */
    @Test
    void thereIsSomethingToJudgeAgain() {
        List<Finding> all = comparisons().flatMap(c -> findings(c).stream()).toList();
        for (Facet facet : List.of(Facet.FIGURE, Facet.DATE)) {
            assertThat(all).anyMatch(f -> f.facet() == facet && f.sides().size() > 1);
        }
    }

    private static <T> void holds(
            Comparison comparison,
            Finding finding,
            Function<Claim, List<T>> values,
            Function<T, Quote> quote,
            BiFunction<T, T, Judgement> rule) {
        Map<String, Claim> claims = new HashMap<>();
        comparison.claims().forEach(c -> claims.put(c.id(), c));
        List<Side> sides = finding.sides();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                String told = sides.get(i).value() + " / " + sides.get(j).value();
                List<T> ofB = values(sides.get(j), claims, values, quote);
                List<Judgement> judged = values(sides.get(i), claims, values, quote).stream()
                        .flatMap(a -> ofB.stream().map(b -> rule.apply(a, b)))
                        .toList();
                // a side holds equal values; those of them that were read as one question were judged ("on Wednesday
                // evening")
                if (isOfStateOrScope(finding)) {
                    // the bare values cannot both hold; the words and days around them say more
                    assertThat(judged)
                            .as(told)
                            .anyMatch(x -> x.verdict() == Verdict.CONFLICTS || x.verdict() == Verdict.UNDECIDED);
                } else {
                    assertThat(judged)
                            .as(told)
                            .anyMatch(x -> x.verdict() == finding.verdict() && x.kind() == finding.kind());
                }
            }
        }
    }

    private static boolean isOfStateOrScope(Finding finding) {
        return finding.kind() == Finding.Kind.UPDATE
                || finding.kind() == Finding.Kind.SCOPE
                || finding.kind() == Finding.Kind.PERIOD;
    }

    /** What was read at each piece of evidence of a side. */
    private static <T> List<T> values(
            Side side, Map<String, Claim> claims, Function<Claim, List<T>> values, Function<T, Quote> quote) {
        return side.evidence().stream()
                .map(e -> values.apply(claims.get(e.claim())).stream()
                        .filter(v -> quote.apply(v).span().overlaps(e.quote().span()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(
                                side.value() + " at " + e.quote().text())))
                .toList();
    }

    private static List<Finding> findings(Comparison comparison) {
        return comparison.groups().stream().flatMap(g -> g.findings().stream()).toList();
    }
}
