package org.muqabala.report.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Review;
import org.muqabala.report.export.material.Cited;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Material.Found;

/**
 * What of people's decisions is published: the reviews of those that stand, as long as what they decided holds on a finding
 * and their words are there. Of several on one side of a finding the latest counts.
 */
final class Reviews {
    private final Material material;
    private final Decided decided;
    private final Map<Place, Reviewed> held = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    private Reviews(Material material, Decided decided) {
        this.material = material;
        this.decided = decided;
    }

    /** What is reviewed: a finding, and the answer of one of its sides. */
    private record Place(String finding, String answer) {}

    /** A review and the answer that it is of. */
    record Reviewed(Review review, Answer answer) {}

    /**
     * What of some decisions is to be published.
     *
     * @param reviews the oldest first
     * @param refusals decisions on what the comparison does not hold, each with its place and field
     */
    record Outcome(List<Reviewed> reviews, List<String> refusals) {}

    static Outcome of(Material material, Decided decided) {
        Reviews reviews = new Reviews(material, decided);
        decided.carried().forEach(reviews::publish);
        return new Outcome(List.copyOf(reviews.held.values()), List.copyOf(reviews.refusals));
    }

    private void publish(Carried carried) {
        Decision decision = carried.decision();
        @Nullable Review review = decision.review();
        if (review == null) {
            return;
        }
        if (carried.state() == Carried.State.ORPHANED) {
            refuse(
                    decision,
                    "evidence",
                    "words that the comparison has",
                    quoted(carried.gone().get(0).quote()) + ", which are gone");
            return;
        }
        Optional<Found> found = material.findings().stream()
                .filter(f -> carried.findings().contains(f.finding().id()))
                .findFirst();
        if (found.isEmpty()) {
            refuse(
                    decision,
                    "evidence",
                    "pieces of evidence that one finding of this comparison holds",
                    quoted(decision.subject().a().get(0).quote()));
        } else if (decided.on(found.get().finding())
                .filter(d -> d.holds(decision))
                .isPresent()) {
            hold(decision, review, found.get());
        }
    }

    private void hold(Decision decision, Review review, Found found) {
        List<Answer> sides = Answer.of(material, found.group()).stream()
                .filter(a -> a.findings().contains(found.finding().id()))
                .toList();
        @Nullable Piece reviewed = review.itemReviewed();
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

    private static boolean holds(Answer answer, Piece piece) {
        return answer.evidence().stream().map(Cited::evidence).map(Piece::of).anyMatch(piece::equals);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private void refuse(Decision decision, String field, String expected, String found) {
        refusals.add(
                decided.decisions().place(decision) + ": \"" + field + "\": expected " + expected + ", found " + found);
    }
}
