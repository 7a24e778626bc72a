package org.muqabala.review.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.review.web.api.Findings.Wanted;
import org.muqabala.text.Explanation;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

class FindingsTest {
    private final Random random = new Random(7);

    @Test
    void theNextWantedGroupIsTheOneThatLookingAtEachWouldFind() {
        for (int count : new int[] {0, 1, 63, 64, 65, 200}) {
            List<Group> groups = IntStream.range(0, count).mapToObj(this::group).toList();
            Findings findings = new Findings(groups);
            for (int number = 0; number < findings.size(); number += 1 + random.nextInt(4)) {
                findings.decide(number, true);
            }
            for (int asked = 0; asked < 300; asked++) {
                Wanted wanted = wanted();
                int from = random.nextInt(count + 1);
                assertThat(findings.next(from, wanted)).isEqualTo(lookedUp(findings, groups, from, wanted));
            }
        }
    }

    @Test
    void countsWhatIsDecidedOfWhatIsAskedOnceEach() {
        Findings findings =
                new Findings(IntStream.range(0, 90).mapToObj(this::group).toList());
        for (int number = 0; number < findings.size(); number++) {
            findings.decide(number, true);
            findings.decide(number, true);
        }
        findings.decide(0, false);
        findings.decide(0, false);
        assertThat(findings.isDecided(0)).isFalse();
        assertThat(findings.isDecided(70)).isTrue();
        assertThat(findings.decided())
                .isEqualTo(findings.all().stream()
                        .skip(1)
                        .filter(Findings::isAsked)
                        .count());
    }

    private int lookedUp(Findings findings, List<Group> groups, int from, Wanted wanted) {
        return IntStream.range(from, groups.size())
                .filter(group -> IntStream.range(findings.first(group), findings.first(group + 1))
                        .anyMatch(number -> isWanted(findings, number, wanted)))
                .findFirst()
                .orElse(groups.size());
    }

    private static boolean isWanted(Findings findings, int number, Wanted wanted) {
        Finding finding = findings.get(number);
        return wanted.verdict().map(v -> v == finding.verdict()).orElse(true)
                && wanted.facet().map(f -> f == finding.facet()).orElse(true)
                && wanted.decided().map(d -> d == findings.isDecided(number)).orElse(true);
    }

    private Wanted wanted() {
        return new Wanted(maybe(Verdict.values()), maybe(Facet.values()), maybe(new Boolean[] {true, false}));
    }

    private <T> Optional<T> maybe(T[] values) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(one(values));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Group group(int number) {
        List<Finding> findings = new ArrayList<>();
        Facet facet = one(Facet.values());
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String id = number + "-" + i;
            Evidence evidence = new Evidence("claim-" + id, new Quote(new Span(0, 1), "a"));
            findings.add(new Finding(
                    id,
                    facet,
                    one(Verdict.values()),
                    null,
                    1,
                    List.of(new Side("a", List.of(evidence)), new Side("b", List.of(evidence))),
                    Explanation.leaf("finding", 1, "x")));
        }
        List<String> claims = List.of("claim-" + number);
        return new Group("group-" + number, new Slot(facet, null, null, null, null), null, claims, findings);
    }
}
