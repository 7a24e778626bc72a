package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Every finding can say why, and so can two claims that are not joined. */
class ExplainCommandTest {
    private static final Pattern PART = Pattern.compile("^( +)([+−][0-9.]+) {2}\\S.*");

    @TempDir
    static Path folder;

    private static WrittenComparison seeds;

    @BeforeAll
    static void compareTheSeeds() throws IOException {
        assertThat(Run.of("compare", Seeds.FOLDER.toString(), "-o", folder.toString())
                        .code())
                .isZero();
        seeds = ComparisonReader.read(folder);
    }

    @Test
    void aFindingTellsItsSidesAndItsParts() {
        Finding conflict = conflict();
        Run run = explain(conflict.id());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Conflict", "70,000", "70 ألف جندي", "more than 94,000", "Why", "they cannot both hold")
                .contains(conflict.sides().get(0).evidence().get(0).claim());
        assertThat(explain(conflict.id(), "--lang", "ar").out()).contains("تعارض", "لماذا", "أكثر من 94,000");
    }

    @Test
    void thePartsOfEveryFindingAddUp() {
        seeds.groups().forEach(g -> {
            List<String> lines = explain(g.id()).out().lines().toList();
            assertThat(lines.stream().filter(l -> PART.matcher(l).matches()).count())
                    .isGreaterThanOrEqualTo(3L * g.findings().size());
            assertPartsAddUp(lines);
        });
    }

    private static void assertPartsAddUp(List<String> lines) {
        Deque<Integer> open = new ArrayDeque<>();
        Map<Integer, BigDecimal> value = new HashMap<>();
        Map<Integer, BigDecimal> sum = new HashMap<>();
        for (String line : lines) {
            Matcher part = PART.matcher(line);
            if (!part.matches()) {
                continue;
            }
            int depth = part.group(1).length();
            close(open, value, sum, depth);
            BigDecimal adds = new BigDecimal(part.group(2).replace('−', '-'));
            if (!open.isEmpty()) {
                sum.merge(open.peek(), adds, BigDecimal::add);
            }
            open.push(depth);
            value.put(depth, adds);
        }
        close(open, value, sum, 0);
    }

    private static void close(
            Deque<Integer> open, Map<Integer, BigDecimal> value, Map<Integer, BigDecimal> sum, int depth) {
        while (!open.isEmpty() && open.peek() >= depth) {
            int closed = open.pop();
            if (sum.containsKey(closed)) {
                assertThat(sum.remove(closed)).isEqualByComparingTo(value.get(closed));
            }
        }
    }

    @Test
    void anEventTellsItsClaimsAndItsLinks() {
        String linked = seeds.events().stream()
                .filter(e -> !e.why().children().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        Run run = explain(linked);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("about it", "Why", "When", linked);
    }

    @Test
    void twoClaimsOfOneFindingAreJoined() {
        Finding conflict = conflict();
        Run run = explain(
                conflict.sides().get(0).evidence().get(0).claim(),
                conflict.sides().get(1).evidence().get(0).claim());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The two claims are joined", conflict.id(), "they cannot both hold");
    }

    @Test
    void twoClaimsOfNoFindingTellTheConditionThatFails() {
        String one = seeds.claims().get(0).id();
        String other = seeds.claims().get(seeds.claims().size() - 1).id();
        Run run = explain(one, other);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("not joined", one, other, "keys", "fails", "As wordings");
        assertThat(explain(one, other, "--lang", "ar").out()).contains("غير مجموعين", "غير متحقق");
    }

    @Test
    void anUnknownIdIsToldWithTheNearest() {
        String id = conflict().id();
        Run run = explain(id.substring(0, id.length() - 1) + "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("expected the id of a finding", "the nearest are", id);
    }

    @Test
    void anUnknownClaimIsToldToo() {
        Run run = explain(seeds.claims().get(0).id(), conflict().id());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("expected the id of a claim");
    }

    @Test
    void oneClaimTwiceIsNoQuestion() {
        String one = seeds.claims().get(0).id();

        assertThat(explain(one, one).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "other.json"})
    void whatIsNoComparisonIsRefused(String name, @TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("other.json"), "{}");
        Run run = Run.of("explain", elsewhere.resolve(name).toString(), "finding-1");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("expected a comparison that muqabala compare wrote");
    }

    private static Finding conflict() {
        return seeds.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS
                        && f.sides().stream().anyMatch(s -> s.value().equals("70000")))
                .findFirst()
                .orElseThrow();
    }

    private static Run explain(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "explain";
        all[1] = folder.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.of(all);
    }
}
