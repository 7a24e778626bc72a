package org.muqabala.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.align.Asserted;

/** What decisions on pieces and groups say of pairs. */
class JudgedPairsTest {
    /**
     * A log is told as "different a/b, 2 same a+b/c": what was decided on which sides, the minute before it where it is not
     * 0. The pairs that come of it are told as "a-b".
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            different a/b                        |          | a-b
            different b/a                        |          | a-b
            same a/b                             | a-b      |
            maybe a/b                            |          |
            conflict a/b                         |          |
            different a+b/c+d                    |          | a-c a-d b-c b-d
            same a+b+c                           | a-b a-c b-c |
            different a                          |          |
            same a+b+c, 1 different a/b+c        | b-c      | a-b a-c
            same a+b+c, 1 different a/b, 2 maybe a/c | b-c  | a-b
            1 different a/b, same a/b            |          | a-b
            same a/b, 1 different a/b, 2 retracted a/b |    |
            different a/b, 1 retracted a/b, 2 different a/b | | a-b
            same a+b+c, 1 retracted a/b          | a-c b-c  |
            same a/b, 1 value a/b, 1 note a/b    | a-b      |
            """)
    void theLatestDecisionCountsPairByPair(String log, String same, String different) {
        List<Decision> decisions = log(log);
        for (int turn = 0; turn < decisions.size(); turn++) {
            Asserted pairs = JudgedPairs.of(decisions);
            assertThat(told(pairs.same())).isEqualTo(same == null ? "" : same);
            assertThat(told(pairs.different())).isEqualTo(different == null ? "" : different);
            Collections.rotate(decisions, 1);
        }
    }

    @Test
    void whatIsTakenBackCountsForNothingAndWhatIsRedoneCountsAgain() {
        Decision rejected = Some.decision("d1", What.DIFFERENT, Some.pair("a", "b"));
        Decision undo = Some.decision("d2", What.RETRACTED, Some.pair("a", "b"), "amal", 1, "d1");
        Decision redo = Some.decision("d3", What.RETRACTED, Some.pair("a", "b"), "amal", 2, "d2");
        assertThat(JudgedPairs.of(List.of(rejected, undo))).isEqualTo(Asserted.none());
        assertThat(told(JudgedPairs.of(List.of(rejected, undo, redo)).different()))
                .isEqualTo("a-b");
    }

    @Test
    void atOneInstantTheIdDecides() {
        List<Decision> log = List.of(
                Some.decision("b", What.SAME, Some.pair("a", "b")),
                Some.decision("a", What.DIFFERENT, Some.pair("a", "b")));
        assertThat(told(JudgedPairs.of(log).same())).isEqualTo("a-b");
    }

    @Test
    void twoPlacesInOneClaimAreNoPairWithinAGroupAndAreOneAcrossSides() {
        Piece killed = new Piece("c1", "three killed");
        Piece hurt = new Piece("c1", "five hurt");
        Decision within = Some.decision("d1", What.DIFFERENT, Subject.of(List.of(killed, hurt)));
        Decision across = Some.decision("d2", What.DIFFERENT, new Subject(List.of(killed), List.of(hurt)));
        assertThat(JudgedPairs.of(List.of(within))).isEqualTo(Asserted.none());
        assertThat(JudgedPairs.of(List.of(across)).different())
                .containsExactly(new Asserted.Pair(
                        new Asserted.Place("c1", "five hurt"), new Asserted.Place("c1", "three killed")));
    }

    @Test
    void aComparisonCanTellWhichPairsItHeeded() {
        String one = setting("different a/b");
        assertThat(one).matches("same: 0, different: 1, sha256:[0-9a-f]{64}");
        assertThat(setting("3 different b/a")).isEqualTo(one);
        assertThat(setting("same a/b")).isNotEqualTo(one);
        assertThat(setting("different a/c")).isNotEqualTo(one);
        assertThat(setting("maybe a/b")).isEmpty();
    }

    private static String setting(String log) {
        return JudgedPairs.setting(JudgedPairs.of(log(log))).orElse("");
    }

    private static List<Decision> log(String told) {
        List<Decision> log = new ArrayList<>();
        for (String one : told.split(", ", -1)) {
            String[] words = one.matches("\\d .*") ? one.split(" ", 3) : ("0 " + one).split(" ", 3);
            String[] sides = words[2].split("/", -1);
            Subject subject = new Subject(
                    Some.group(sides[0].split("\\+", -1)).a(),
                    sides.length == 1
                            ? List.of()
                            : Some.group(sides[1].split("\\+", -1)).a());
            What what = What.of(words[1]).orElseThrow();
            log.add(Some.decision("d" + log.size(), what, subject, "amal", Integer.parseInt(words[0]), null));
        }
        return log;
    }

    private static String told(Collection<Asserted.Pair> pairs) {
        return pairs.stream()
                .map(p -> p.a().claim().replace("claim-", "") + "-"
                        + p.b().claim().replace("claim-", ""))
                .collect(Collectors.joining(" "));
    }
}
