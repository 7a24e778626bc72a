package org.muqabala.report.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.export.decision.Decision;
import org.muqabala.report.export.decision.Decision.Review;
import org.muqabala.report.export.decision.Decision.What;
import org.muqabala.report.export.decision.Decision.Words;
import org.muqabala.report.export.decision.Decisions;
import org.muqabala.report.export.material.Cited;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Material.Found;
import org.muqabala.verdict.Finding;

/** Sets decisions upon the findings of a comparison: of several on one side of a finding the last holds. */
final class Reviews {
    private final Material material;
    private final String file;
    private final Map<Place, Reviewed> held = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    private Reviews(Material material, String file) {
        this.material = material;
        this.file = file;
    }

    /** What is reviewed: a finding, and the answer of one of its sides. */
    private record Place(String finding, String answer) {}

    /** A review and the answer that it is of. */
    record Reviewed(Review review, Answer answer) {}

    /**
     * What of a file of decisions is to be published.
     *
     * @param reviews in the order of the file
     * @param refusals decisions on what the comparison does not hold, each with its line and field
     */
    record Outcome(List<Reviewed> reviews, List<String> refusals) {}

    static Outcome of(Material material, Decisions decisions) {
        Reviews reviews = new Reviews(material, decisions.file());
        decisions.decisions().forEach(reviews::decide);
        return new Outcome(List.copyOf(reviews.held.values()), List.copyOf(reviews.refusals));
    }

    private void decide(Decision decision) {
        Optional<Found> found = find(decision);
        if (found.isEmpty()) {
            refuseUnknown(decision);
            return;
        }
        String finding = found.get().finding().id();
        if (decision.what() == What.RETRACTED) {
            held.keySet().removeIf(p -> p.finding().equals(finding));
        } else if (decision.review() != null) {
            hold(decision, decision.review(), found.get());
        }
    }

    private void hold(Decision decision, Review review, Found found) {
        List<Answer> sides = Answer.of(material, found.group()).stream()
                .filter(a -> a.findings().contains(found.finding().id()))
                .toList();
        @Nullable Words reviewed = review.itemReviewed();
        List<Answer> meant = reviewed == null
                ? sides
                : sides.stream().filter(a -> holds(a, reviewed)).toList();
        if (meant.size() == 1) {
            Place place = new Place(found.finding().id(), meant.get(0).id());
            held.remove(place);
            held.put(place, new Reviewed(review, meant.get(0)));
            return;
        }
        refuse(
                decision,
                "review.itemReviewed",
                "evidence {\"claim\", \"quote\"} of the side that is reviewed, in a source that was published",
                reviewed == null ? "none, and the finding has " + sides.size() + " sides" : quoted(reviewed.quote()));
    }

    private static boolean holds(Answer answer, Words words) {
        return answer.evidence().stream()
                .map(Cited::evidence)
                .anyMatch(
                        e -> e.claim().equals(words.claim()) && e.quote().text().equals(words.quote()));
    }

    /** By its evidence where the decision names some, and among several findings by the id; else by the id alone. */
    private Optional<Found> find(Decision decision) {
        List<Found> holding = material.findings().stream()
                .filter(f -> decision.evidence().isEmpty() || holdsAll(f.finding(), decision.evidence()))
                .toList();
        Stream<Found> named = holding.stream().filter(f -> f.finding().id().equals(decision.finding()));
        Optional<Found> first = named.findFirst();
        return first.isPresent() || decision.evidence().isEmpty()
                ? first
                : holding.stream().findFirst();
    }

    private static boolean holdsAll(Finding finding, List<Words> evidence) {
        return evidence.stream()
                .allMatch(w -> finding.sides().stream()
                        .flatMap(s -> s.evidence().stream())
                        .anyMatch(e ->
                                e.claim().equals(w.claim()) && e.quote().text().equals(w.quote())));
    }

    private void refuseUnknown(Decision decision) {
        if (decision.evidence().isEmpty()) {
            refuse(decision, "finding", "the id of a finding of this comparison", quoted(decision.finding()));
        } else {
            refuse(
                    decision,
                    "evidence",
                    "pieces of evidence that one finding of this comparison holds",
                    quoted(decision.evidence().get(0).quote()));
        }
    }

    private static String quoted(@Nullable String text) {
        return "\"" + text + "\"";
    }

    private void refuse(Decision decision, String field, String expected, String found) {
        refusals.add(file + ":" + decision.line() + ": \"" + field + "\": expected " + expected + ", found " + found);
    }
}
