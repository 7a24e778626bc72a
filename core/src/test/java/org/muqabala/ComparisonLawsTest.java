package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.align.Evidence;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.Source;
import org.muqabala.text.Explanation;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** What holds of every comparison, whatever its sources say. */
class ComparisonLawsTest {
    private static final double ROUNDING = 1e-9;

    /** In so many groups an article about something else may stand beside the seeds: a fault that should become none. */
    private static final int MOST_JOINED = 2;

    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    static Stream<Comparison> comparisons() {
        return Stream.concat(
                Stream.of(Seeds.comparison()), Bundle.dev().stream().map(Bundle::comparison));
    }

    static Stream<Document> articles() {
        return Stream.concat(
                Seeds.documents().stream(),
                Bundle.dev().stream().map(b -> b.documents().get(0)));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("articles")
    void anArticleDoesNotConflictWithItsCopy(Document article) {
        Comparison withCopy = COMPARISON.compare(List.of(article, copy(article)));
        assertThat(withCopy.origins()).hasSize(1);
        Set<String> conflicts = conflicts(withCopy);
        if (!conflicts.isEmpty()) {
            conflicts.removeAll(conflicts(COMPARISON.compare(List.of(article))));
        }
        assertThat(conflicts).isEmpty();
        for (Finding finding : findings(withCopy)) {
            List<Set<String>> places = finding.sides().stream()
                    .map(s -> s.evidence().stream()
                            .map(e -> e.quote().span().toString())
                            .collect(Collectors.toSet()))
                    .toList();
            for (int i = 0; i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    assertThat(Collections.disjoint(places.get(i), places.get(j)))
                            .as("the same words stand on two sides of " + told(finding))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theOrderOfTheSourcesChangesNothing() {
        List<Document> reversed = new ArrayList<>(Seeds.documents());
        Collections.reverse(reversed);
        assertThat(COMPARISON.compare(reversed)).isEqualTo(Seeds.comparison());
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Bundle dam = Bundle.dev("dam");
        assertThat(ClaimComparison.with(new Settings(1)).compare(dam.documents()))
                .isEqualTo(dam.comparison());
        assertThat(ClaimComparison.with(new Settings(7)).compare(dam.documents()))
                .isEqualTo(dam.comparison());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void theMachinesLocaleAndTimeZoneChangeNothing(String tag) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Bundle bundle = Bundle.dev("earthquake");
            assertThat(ClaimComparison.standard().compare(bundle.documents())).isEqualTo(bundle.comparison());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derailment", "rate-rise"})
    void anUnrelatedArticleChangesNothingBetweenTheOthers(String bundle) {
        Document added = Bundle.dev(bundle).documents().get(0);
        List<Document> more = new ArrayList<>(Seeds.documents());
        more.add(added);
        Comparison comparison = COMPARISON.compare(more);
        Set<String> others = Seeds.comparison().claims().stream().map(Claim::id).collect(Collectors.toSet());
        Set<String> before = relations(Seeds.comparison(), others);
        Set<String> after = relations(comparison, others);
        assertThat(before).isNotEmpty();
        assertThat(before.stream().filter(r -> !after.contains(r))).as("lost").isEmpty();
        assertThat(after.stream().filter(r -> !before.contains(r))).as("new").isEmpty();
        long joined = comparison.groups().stream()
                .filter(g -> g.claims().stream().anyMatch(others::contains) && !others.containsAll(g.claims()))
                .count();
        assertThat(joined)
                .as("groups that an article about something else has joined")
                .isLessThanOrEqualTo(MOST_JOINED);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void everyPieceOfEvidenceStandsInItsSource(Comparison comparison) {
        Map<String, String> texts = new HashMap<>();
        comparison.documents().forEach(d -> texts.put(d.source().id(), d.text()));
        Map<String, Claim> claims = new HashMap<>();
        comparison.claims().forEach(c -> claims.put(c.id(), c));
        assertThat(claims).hasSameSizeAs(comparison.claims());
        for (Group group : comparison.groups()) {
            assertThat(claims).containsKeys(group.claims().toArray(String[]::new));
            for (Finding finding : group.findings()) {
                for (Side side : finding.sides()) {
                    assertThat(side.evidence()).as(told(finding)).isNotEmpty();
                    for (Evidence evidence : side.evidence()) {
                        Claim claim = claims.get(evidence.claim());
                        assertThat(group.claims()).contains(claim.id());
                        assertThat(evidence.quote().span().cut(texts.get(claim.source())))
                                .isEqualTo(evidence.quote().text());
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void findingsHaveAsManySidesAsTheirVerdictNeeds(Comparison comparison) {
        for (Group group : comparison.groups()) {
            assertThat(group.findings()).isNotEmpty();
            for (Finding finding : group.findings()) {
                if (finding.verdict() == Verdict.SINGLE) {
                    assertThat(finding.sides()).as(told(finding)).hasSize(1);
                } else if (finding.verdict()
                        == Verdict.AGREES) { // "six" agrees with "about six", which is another value
                    assertThat(finding.sides()).as(told(finding)).isNotEmpty();
                } else {
                    assertThat(finding.sides()).as(told(finding)).hasSizeGreaterThanOrEqualTo(2);
                }
                assertThat(finding.sides())
                        .extracting(Side::value)
                        .as(told(finding))
                        .doesNotHaveDuplicates();
                assertThat(finding.score()).isBetween(0.0, 1.0);
                boolean hasKind = finding.verdict() == Verdict.CONFLICTS || finding.verdict() == Verdict.UNDECIDED;
                assertThat(finding.kind() != null).as(told(finding)).isEqualTo(hasKind);
            }
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void idsNameOneThingEach(Comparison comparison) {
        assertThat(comparison.groups()).extracting(Group::id).doesNotHaveDuplicates();
        assertThat(comparison.events()).extracting(e -> e.id()).doesNotHaveDuplicates();
        Set<String> events = comparison.events().stream().map(e -> e.id()).collect(Collectors.toSet());
        comparison.groups().stream()
                .filter(g -> g.event() != null)
                .forEach(g -> assertThat(events).contains(g.event()));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void theReasonsAddUp(Comparison comparison) {
        comparison.groups().forEach(g -> g.findings().forEach(f -> addsUp(f.explanation())));
        comparison.events().forEach(e -> addsUp(e.why()));
        comparison.origins().forEach(o -> addsUp(o.why()));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("comparisons")
    void conflictsComeFirst(Comparison comparison) {
        assertThat(comparison.groups())
                .extracting(g -> g.findings().get(0).verdict())
                .isSorted();
        comparison
                .groups()
                .forEach(g ->
                        assertThat(g.findings()).extracting(Finding::verdict).isSorted());
    }

    @Test
    void sourcesWithoutAWordOrInUnknownTonguesSpoilNothing() {
        Bundle dam = Bundle.dev("dam");
        List<Document> documents = new ArrayList<>(dam.documents());
        documents.add(Documents.of("empty.txt", ""));
        documents.add(Documents.of("runes.txt", "ᚠᛇᚻ᛫ᛒᛦᚦ᛫ᚠᚱᚩᚠᚢᚱ᛫ᚠᛁᚱᚪ᛫ᚷᛖᚻᚹᛦᛚᚳᚢᛗ"));
        Comparison comparison = COMPARISON.compare(documents);
        assertThat(comparison.groups()).isEqualTo(dam.comparison().groups());
        assertThat(comparison.problems()).extracting(p -> p.source()).contains("empty", "runes");
    }

    @Test
    void ofNoSourcesNothingIsFound() {
        Comparison comparison = COMPARISON.compare(List.of());
        assertThat(comparison.groups()).isEmpty();
        assertThat(comparison.events()).isEmpty();
    }

    private static void addsUp(Explanation explanation) {
        assertThat(explanation.contribution()).isFinite();
        if (!explanation.children().isEmpty()) {
            double sum = explanation.children().stream()
                    .mapToDouble(Explanation::contribution)
                    .sum();
            assertThat(explanation.contribution())
                    .as(explanation.part() + " " + explanation.code())
                    .isCloseTo(sum, within(ROUNDING));
        }
        explanation.children().forEach(ComparisonLawsTest::addsUp);
    }

    /** What every two pieces of evidence of these claims are to each other, and what stands alone. */
    private static Set<String> relations(Comparison comparison, Set<String> claims) {
        Set<String> relations = new TreeSet<>();
        for (Finding finding : findings(comparison)) {
            String verdict = finding.facet() + " " + finding.verdict() + " " + finding.kind() + ": ";
            for (Side one : finding.sides()) {
                for (Side other : finding.sides()) {
                    for (Evidence a : one.evidence()) {
                        other.evidence().stream()
                                .filter(b -> !a.equals(b) || finding.verdict() == Verdict.SINGLE)
                                .filter(b -> claims.contains(a.claim()) && claims.contains(b.claim()))
                                .forEach(b ->
                                        relations.add(verdict + at(a) + (one.equals(other) ? " = " : " / ") + at(b)));
                    }
                }
            }
        }
        return relations;
    }

    private static String at(Evidence evidence) {
        return evidence.claim() + " " + evidence.quote().span();
    }

    private static List<Finding> findings(Comparison comparison) {
        return comparison.groups().stream().flatMap(g -> g.findings().stream()).toList();
    }

    /** Each conflict by what is opposed, without the sources that say it. */
    private static Set<String> conflicts(Comparison comparison) {
        Set<String> conflicts = new HashSet<>();
        findings(comparison).stream()
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .forEach(f -> conflicts.add(told(f)));
        return conflicts;
    }

    private static String told(Finding finding) {
        return finding.facet() + " "
                + finding.sides().stream().map(Side::value).sorted().toList();
    }

    private static Document copy(Document document) {
        Source source = document.source();
        Source renamed = new Source(
                source.id() + "-copy",
                source.file() + "-copy",
                source.title(),
                source.publisher(),
                source.published(),
                source.publishedFrom(),
                source.url(),
                source.language());
        return new Document(renamed, document.text(), document.sections(), document.furniture(), List.of());
    }
}
