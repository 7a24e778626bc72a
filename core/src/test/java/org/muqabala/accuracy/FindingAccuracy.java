package org.muqabala.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muqabala.accuracy.Truth.Label;
import org.muqabala.accuracy.Truth.Pair;
import org.muqabala.align.Evidence;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.text.Components;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Which of the labelled pairs the findings of a comparison set side by side, and what else they set so. */
final class FindingAccuracy {
    private static final Set<Verdict> JOINING =
            EnumSet.of(Verdict.AGREES, Verdict.REFINES, Verdict.REWORDS, Verdict.CONFLICTS);

    private final Truth truth;
    private final Places places;
    private final List<Finding> findings;
    private final Map<String, String> sourceOfClaim = new HashMap<>();

    FindingAccuracy(Comparison comparison, Truth truth, Places places) {
        this.truth = truth;
        this.places = places;
        this.findings =
                comparison.groups().stream().flatMap(g -> g.findings().stream()).toList();
        for (Claim claim : comparison.claims()) {
            sourceOfClaim.put(claim.id(), claim.source());
        }
    }

    /** Does a finding set the two quotes side by side under a verdict that is right for them? */
    boolean isFound(Pair pair) {
        return seen(pair).stream()
                .map(v -> v.name().toLowerCase(Locale.ROOT))
                .anyMatch(v -> pair.verdicts().contains(v)
                        || v.equals("rewords") && pair.verdicts().contains("agrees"));
    }

    /** Every verdict under which a finding sets the two quotes side by side. */
    Set<Verdict> seen(Pair pair) {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (Finding finding : findings) {
            List<Integer> as = sidesOn(finding, pair.a());
            for (int b : sidesOn(finding, pair.b())) {
                as.forEach(a -> seen.add(a == b ? onOneSide(finding.verdict()) : finding.verdict()));
            }
        }
        return seen;
    }

    /** What shares a side agrees, unless the finding says that it is worded differently or cannot be compared. */
    private static Verdict onOneSide(Verdict verdict) {
        return verdict == Verdict.REWORDS || verdict == Verdict.UNDECIDED ? verdict : Verdict.AGREES;
    }

    private List<Integer> sidesOn(Finding finding, Label label) {
        return IntStream.range(0, finding.sides().size())
                .filter(i -> finding.sides().get(i).evidence().stream().anyMatch(e -> isOn(e, label)))
                .boxed()
                .toList();
    }

    /** The conflicts that were raised, each once. */
    List<Finding> conflicts() {
        Set<Set<Evidence>> known = new HashSet<>();
        return findings.stream()
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .filter(f -> known.add(new LinkedHashSet<>(evidence(f).toList())))
                .toList();
    }

    /** Does every side of a conflict stand against another one in the truth? */
    boolean isTrue(Finding conflict) {
        boolean[] borne = new boolean[conflict.sides().size()];
        for (int i = 0; i < borne.length; i++) {
            for (int j = i + 1; j < borne.length; j++) {
                if (opposed(conflict, i, j).stream().anyMatch(this::isKnown)) {
                    borne[i] = true;
                    borne[j] = true;
                }
            }
        }
        return borne.length > 1 && IntStream.range(0, borne.length).allMatch(i -> borne[i]);
    }

    /** Does a conflict oppose the two quotes of a trap by evidence that bears out no conflict of the truth? */
    boolean isSprung(Pair trap) {
        for (Finding conflict : conflicts()) {
            for (int i = 0; i < conflict.sides().size(); i++) {
                for (int j = i + 1; j < conflict.sides().size(); j++) {
                    if (opposed(conflict, i, j).stream().anyMatch(o -> isOn(o, trap) && !isKnown(o))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * The share of the pairs of labelled quotes about different things that some finding joins: who joins everything joins
     * these. Quotes are about one thing where a chain of labelled pairs leads from one to the other.
     */
    double falseJoins() {
        List<Label> labels = truth.pairs().stream()
                .flatMap(p -> Stream.of(p.a(), p.b()))
                .distinct()
                .toList();
        List<Label> all = Stream.concat(truth.pairs().stream(), truth.tolerated().stream())
                .flatMap(p -> Stream.of(p.a(), p.b()))
                .distinct()
                .toList();
        Components things = new Components(all.size());
        Stream.concat(truth.pairs().stream(), truth.tolerated().stream())
                .forEach(p -> things.join(all.indexOf(p.a()), all.indexOf(p.b())));
        int[] thing = labels.stream().mapToInt(l -> things.of(all.indexOf(l))).toArray();
        boolean[][] joined = new boolean[thing.length][thing.length];
        for (Finding finding : findings) {
            if (JOINING.contains(finding.verdict())) {
                int[] hit = IntStream.range(0, thing.length)
                        .filter(l -> evidence(finding).anyMatch(e -> isOn(e, labels.get(l))))
                        .toArray();
                Arrays.stream(hit).forEach(x -> Arrays.stream(hit).forEach(y -> joined[x][y] = true));
            }
        }
        int strangers = 0;
        int wrong = 0;
        for (int x = 0; x < thing.length; x++) {
            for (int y = x + 1; y < thing.length; y++) {
                strangers += thing[x] != thing[y] ? 1 : 0;
                wrong += thing[x] != thing[y] && joined[x][y] ? 1 : 0;
            }
        }
        return (double) wrong / Math.max(1, strangers);
    }

    /** Two pieces of evidence that a conflict sets against each other. */
    private record Opposed(Evidence a, Evidence b) {}

    private static List<Opposed> opposed(Finding conflict, int i, int j) {
        List<Opposed> opposed = new ArrayList<>();
        for (Evidence a : conflict.sides().get(i).evidence()) {
            conflict.sides().get(j).evidence().forEach(b -> opposed.add(new Opposed(a, b)));
        }
        return opposed;
    }

    private boolean isKnown(Opposed opposed) {
        return Stream.concat(
                        truth.pairs().stream().filter(p -> p.verdicts().contains("conflicts")),
                        truth.tolerated().stream())
                .anyMatch(p -> isOn(opposed, p));
    }

    private boolean isOn(Opposed opposed, Pair pair) {
        return isOn(opposed.a(), pair.a()) && isOn(opposed.b(), pair.b())
                || isOn(opposed.b(), pair.a()) && isOn(opposed.a(), pair.b());
    }

    private boolean isOn(Evidence evidence, Label label) {
        return places.isOn(sourceOfClaim.get(evidence.claim()), evidence.quote().span(), label);
    }

    private static Stream<Evidence> evidence(Finding finding) {
        return finding.sides().stream().flatMap(s -> s.evidence().stream());
    }
}
