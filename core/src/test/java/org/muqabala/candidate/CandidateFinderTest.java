package org.muqabala.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.Bundle;
import org.muqabala.Seeds;
import org.muqabala.accuracy.Places;
import org.muqabala.accuracy.Truth;
import org.muqabala.accuracy.Truth.Label;
import org.muqabala.accuracy.Truth.Pair;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptLexicon;

/** The candidates that the index finds are those of the plain search, and no labelled pair is lost by them. */
class CandidateFinderTest {
    private static final BlockingKeys KEYS = new BlockingKeys(ConceptLexicon.shipped());

    /** The labelled pairs of the seeds whose claims share too few keys. No pair may join them without a word of why. */
    private static final Set<String> LOST = Set.of(
            "agreement-vs-no-agreement",
            "alone-vs-four-people",
            "sanctions-at-both-calls",
            "sanctions-measures-vs-sanctions",
            "threat-vs-denial-same-source");

    static Stream<Comparison> comparisons() {
        return Stream.concat(
                Stream.of(Seeds.comparison()), Bundle.dev().stream().map(Bundle::comparison));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void theIndexFindsWhatThePlainSearchFinds(Comparison comparison) {
        List<CandidatePair> expected =
                new AllPairsFinder(KEYS).find(comparison.claims()).pairs();
        List<CandidatePair> found =
                new IndexedCandidateFinder(KEYS).find(comparison.claims()).pairs();
        assertThat(found).isNotEmpty();
        assertThat(ids(found)).isEqualTo(ids(expected));
    }

    @Test
    void noLabelledPairIsLost() {
        List<CandidatePair> pairs = new IndexedCandidateFinder(KEYS)
                .find(Seeds.comparison().claims())
                .pairs();
        Places places = new Places(Seeds.documents());
        Set<String> lost = new TreeSet<>();
        for (Pair pair : Truth.read(Truth.SEEDS).pairs()) {
            Set<Claim> a = on(pair.a(), places);
            Set<Claim> b = on(pair.b(), places);
            // two quotes within one claim need no candidate
            boolean met = !Collections.disjoint(a, b) || pairs.stream().anyMatch(p -> meets(p, a, b));
            if (!met) {
                lost.add(pair.id());
            }
        }
        assertThat(lost).isSubsetOf(LOST);
    }

    @Test
    void theOrderOfTheClaimsChangesNoPair() {
        List<Claim> claims = Bundle.dev("dam").comparison().claims();
        List<Claim> reversed = new ArrayList<>(claims);
        Collections.reverse(reversed);
        assertThat(unordered(new IndexedCandidateFinder(KEYS).find(reversed).pairs()))
                .isEqualTo(
                        unordered(new IndexedCandidateFinder(KEYS).find(claims).pairs()));
    }

    @Test
    void thirdClaimsChangeNoPair() {
        List<Claim> dam = Bundle.dev("dam").comparison().claims();
        List<Claim> both = new ArrayList<>(dam);
        both.addAll(Bundle.dev("derailment").comparison().claims());
        Set<Claim> own = new HashSet<>(dam);
        List<CandidatePair> among = new IndexedCandidateFinder(KEYS)
                .find(both).pairs().stream()
                        .filter(p -> own.contains(p.a()) && own.contains(p.b()))
                        .toList();
        assertThat(ids(among))
                .isEqualTo(ids(new IndexedCandidateFinder(KEYS).find(dam).pairs()));
    }

    /** Two sources that differ only in a number, a day of the month or the time of day must still meet. */
    @Test
    void noKeyHoldsAFigureOrADay() {
        Map<String, Set<String>> values = new HashMap<>();
        for (Claim claim : Seeds.comparison().claims()) {
            Set<String> keys = KEYS.of(claim, KEYS.known().of(claim));
            claim.figures().stream()
                    .filter(f -> f.nominal() != null)
                    .map(f -> f.nominal().toPlainString())
                    .filter(n -> keys.stream().anyMatch(k -> k.endsWith(":" + n)))
                    .forEach(n -> values.put(n, keys));
        }
        assertThat(values).isEmpty();
    }

    @Test
    void ofNoClaimsThereAreNoPairs() {
        assertThat(new IndexedCandidateFinder(KEYS).find(List.of()).pairs()).isEmpty();
    }

    private static Set<Claim> on(Label label, Places places) {
        Set<Claim> claims = new HashSet<>();
        for (Claim claim : Seeds.comparison().claims()) {
            if (places.isOn(claim.source(), claim.quote().span(), label)) {
                claims.add(claim);
            }
        }
        assertThat(claims).as(label.quote()).isNotEmpty();
        return claims;
    }

    private static boolean meets(CandidatePair pair, Set<Claim> a, Set<Claim> b) {
        return a.contains(pair.a()) && b.contains(pair.b()) || b.contains(pair.a()) && a.contains(pair.b());
    }

    private static List<String> ids(List<CandidatePair> pairs) {
        return pairs.stream().map(p -> p.a().id() + " " + p.b().id()).toList();
    }

    private static Set<Set<String>> unordered(List<CandidatePair> pairs) {
        Set<Set<String>> unordered = new HashSet<>();
        pairs.forEach(p -> unordered.add(Set.of(p.a().id(), p.b().id())));
        return unordered;
    }
}
