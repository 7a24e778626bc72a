package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.align.Asserted;
import org.muqabala.align.Asserted.Pair;
import org.muqabala.align.Asserted.Place;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;

/** What holds whatever people assert of the evidence of a comparison. */
class AssertedLawsTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    /** {@code -Dasserted.all} tries every pair of every bundle, which takes minutes. */
    private static final boolean ALL = Boolean.getBoolean("asserted.all");

    /** So many pairs are tried of one comparison, from all sorts of findings in turn; of the long seeds a third. */
    private static final int TRIED = 18;

    /** So many of each sort. */
    private static final int EACH = 3;

    static Stream<Comparison> comparisons() {
        Stream<Bundle> bundles =
                ALL ? Bundle.dev().stream() : Stream.of(Bundle.dev("crossing-talks"), Bundle.dev("earthquake"));
        return Stream.concat(Stream.of(Seeds.comparison()), bundles.map(Bundle::comparison));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void aRejectedPairIsNeverTogetherAndTheRestIsAsBefore(Comparison before) {
        List<Pair> tried = sampled(before, true);
        assertThat(tried).hasSizeGreaterThan(5);
        for (Pair pair : tried) {
            Comparison after = compared(before, Set.of(), Set.of(pair));
            for (Finding finding : findings(after)) {
                assertThat(places(finding))
                        .as(finding.facet() + " " + pair)
                        .satisfies(p -> assertThat(p.contains(pair.a()) && p.contains(pair.b()))
                                .isFalse());
            }
            assertThat(after.groups()).extracting(Group::id).as(pair.toString()).containsAll(elsewhere(before, pair));
            assertThat(met(before)).as(pair.toString()).containsAll(met(after));
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void rejectingWhatIsNotTogetherChangesNothing(Comparison before) {
        Set<Pair> apart = Set.copyOf(sampled(before, false));
        assertThat(apart).isNotEmpty();
        assertThat(compared(before, Set.of(), apart)).isEqualTo(before);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void whatIsAssertedToBeOneQuestionStandsTogether(Comparison before) {
        List<Pair> tried = sampled(before, false);
        assertThat(tried).isNotEmpty();
        for (Pair pair : tried) {
            if (areOfOneSource(before, pair)) {
                continue; // who says one thing twice in the same words tells nothing by it
            }
            Comparison after = compared(before, Set.of(pair), Set.of());
            assertThat(after.groups())
                    .as(pair.toString())
                    .anySatisfy(g -> assertThat(g.claims())
                            .contains(pair.a().claim(), pair.b().claim()));
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void neitherTheOrderOfTheSourcesNorThatOfAPairMatters(Comparison before) {
        Set<Pair> different = Set.copyOf(sampled(before, true));
        Set<Pair> same = Set.copyOf(sampled(before, false));
        var reversed = new ArrayList<>(before.documents());
        Collections.reverse(reversed);
        assertThat(COMPARISON
                        .heeding(new Asserted(turned(same), turned(different)))
                        .compare(reversed))
                .isEqualTo(compared(before, same, different))
                .isNotEqualTo(before);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void whatNobodySaysAndWhatIsSaidOfOtherTextsChangesNothing(Comparison before) {
        Pair foreign = new Pair(new Place("claim-0000000000", "41"), new Place("claim-1111111111", "67"));
        Pair half = new Pair(
                Place.of(findings(before).get(0).sides().get(0).evidence().get(0)), foreign.a());
        assertThat(compared(before, Set.of(), Set.of())).isEqualTo(before);
        assertThat(compared(before, Set.of(foreign), Set.of(half))).isEqualTo(before);
        assertThat(compared(before, Set.of(half), Set.of(foreign))).isEqualTo(before);
    }

    private static Comparison compared(Comparison before, Set<Pair> same, Set<Pair> different) {
        return COMPARISON.heeding(new Asserted(same, different)).compare(before.documents());
    }

    private static Set<Pair> turned(Set<Pair> pairs) {
        return pairs.stream().map(p -> new Pair(p.b(), p.a())).collect(Collectors.toSet());
    }

    /** The pairs of evidence that one finding holds, or those that no group holds, by sort of finding. */
    private static Map<String, Set<Pair>> pairs(Comparison comparison, boolean together) {
        Map<String, Set<Pair>> pairs = new HashMap<>();
        Set<Pair> joined = new TreeSet<>();
        Set<Set<String>> met = met(comparison);
        for (Group group : comparison.groups()) {
            List<Evidence> held =
                    group.findings().stream().flatMap(f -> evidence(f).stream()).toList();
            held.forEach(a -> held.forEach(b -> joined.add(Pair.of(a, b))));
        }
        if (together) {
            for (Finding finding : findings(comparison)) {
                List<Evidence> held = evidence(finding);
                Set<Pair> here = pairs.computeIfAbsent(
                        finding.facet() + " " + finding.verdict() + " "
                                + finding.sides().size(),
                        s -> new TreeSet<>());
                held.forEach(a -> held.forEach(b -> here.add(Pair.of(a, b))));
            }
        } else {
            for (Facet facet : Facet.values()) {
                List<Evidence> held = findings(comparison).stream()
                        .filter(f -> f.facet() == facet)
                        .flatMap(f -> evidence(f).stream().limit(1))
                        .toList();
                Set<Pair> here = pairs.computeIfAbsent(facet.name(), f -> new TreeSet<>());
                held.forEach(a -> held.forEach(b -> here.add(Pair.of(a, b))));
                here.removeAll(joined);
                if (facet == Facet.WORDING) { // any words of a claim stand for the whole of it
                    here.removeIf(p -> met.contains(claims(p)));
                }
            }
        }
        pairs.values().forEach(p -> p.removeIf(x -> x.a().equals(x.b())));
        return pairs;
    }

    private static List<Pair> sampled(Comparison comparison, boolean together) {
        Map<String, Set<Pair>> sorts = pairs(comparison, together);
        int most = comparison.equals(Seeds.comparison()) ? TRIED / 3 : TRIED;
        List<Pair> all = sorts.keySet().stream()
                .sorted()
                .flatMap(s -> sorts.get(s).stream().limit(ALL ? Integer.MAX_VALUE : EACH))
                .toList();
        int step = ALL ? 1 : Math.max(1, all.size() / most);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == step / 2)
                .mapToObj(all::get)
                .toList();
    }

    private static boolean areOfOneSource(Comparison comparison, Pair pair) {
        return comparison.claims().stream()
                        .filter(c -> claims(pair).contains(c.id()))
                        .map(Claim::source)
                        .distinct()
                        .count()
                == 1;
    }

    private static Set<Place> places(Finding finding) {
        return evidence(finding).stream().map(Place::of).collect(Collectors.toSet());
    }

    /** Ids of the groups that share no claim with a pair. */
    private static Set<String> elsewhere(Comparison comparison, Pair pair) {
        return comparison.groups().stream()
                .filter(g -> Collections.disjoint(g.claims(), claims(pair)))
                .map(Group::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> claims(Pair pair) {
        return new TreeSet<>(List.of(pair.a().claim(), pair.b().claim()));
    }

    /** Every two claims that one group holds. */
    private static Set<Set<String>> met(Comparison comparison) {
        return comparison.groups().stream()
                .flatMap(g -> g.claims().stream()
                        .flatMap(a -> g.claims().stream().map(b -> (Set<String>) new TreeSet<>(List.of(a, b)))))
                .collect(Collectors.toSet());
    }

    private static List<Evidence> evidence(Finding finding) {
        return finding.sides().stream().flatMap(s -> s.evidence().stream()).toList();
    }

    private static List<Finding> findings(Comparison comparison) {
        return comparison.groups().stream().flatMap(g -> g.findings().stream()).toList();
    }
}
