package org.muqabala.report.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.align.Evidence;
import org.muqabala.report.export.material.Cited;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.json.JsonOut;
import org.muqabala.report.json.SlotQuestion;
import org.muqabala.text.Ids;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/**
 * One answer to one question, with all published evidence for it, whatever the findings it is a side of: what schema.org
 * calls a Claim.
 *
 * @param first the finding that comes first of those
 * @param value as in comparison.json
 * @param findings ids of the findings
 * @param verdicts the codes of what the answer is to others
 * @param evidence of sources that were published, in the order of the comparison; never empty
 */
record Answer(
        Group group, Finding first, String value, Set<String> findings, Set<String> verdicts, List<Cited> evidence) {
    /**
     * The answers of all groups. Where one answer to one question stands in several groups it is told once. Those that the
     * desk's own draft alone gives are none: nobody published them.
     */
    static List<Answer> of(Material material) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Group group : material.groups()) {
            of(material, group).forEach(a -> answers.merge(a.id(), a, Answer::with));
        }
        return List.copyOf(answers.values());
    }

    private Answer with(Answer other) {
        Set<String> allFindings = new LinkedHashSet<>(findings);
        allFindings.addAll(other.findings);
        Set<String> allVerdicts = new LinkedHashSet<>(verdicts);
        allVerdicts.addAll(other.verdicts);
        return new Answer(group, first, value, allFindings, allVerdicts, evidence);
    }

    /** The answers of one group. */
    static List<Answer> of(Material material, Group group) {
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        for (Finding finding : group.findings()) {
            for (Side side : finding.sides()) {
                gathered.computeIfAbsent(side.value(), v -> new Gathered(finding))
                        .add(finding, side);
            }
        }
        List<Answer> answers = new ArrayList<>();
        gathered.forEach((value, g) -> {
            List<Cited> published = g.evidence.stream()
                    .map(material::cited)
                    .filter(c -> !material.isDraft(c.document()))
                    .toList();
            if (!published.isEmpty()) {
                answers.add(new Answer(group, g.first, value, g.findings, g.verdicts, published));
            }
        });
        return answers;
    }

    /** Stable name: of its question, its value and its evidence, so that it holds as long as these do. */
    String id() {
        List<String> members =
                new ArrayList<>(List.of(SlotQuestion.of(group.slot()), JsonOut.code(first.facet()), value));
        evidence.forEach(
                c -> members.addAll(List.of(c.claim().id(), c.evidence().quote().text())));
        return "urn:muqabala:" + Ids.of("answer", members);
    }

    private static final class Gathered {
        private final Finding first;
        private final Set<String> findings = new LinkedHashSet<>();
        private final Set<String> verdicts = new LinkedHashSet<>();
        private final Set<Evidence> evidence = new LinkedHashSet<>();

        Gathered(Finding first) {
            this.first = first;
        }

        void add(Finding finding, Side side) {
            findings.add(finding.id());
            verdicts.add(JsonOut.code(finding.verdict()));
            evidence.addAll(side.evidence());
        }
    }
}
