package org.muqabala.align;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.document.Document;
import org.muqabala.reading.time.Time;

/**
 * Tells what was planned from what was done. The two may answer one question, but do not conflict: that a swap was to take
 * place on the tenth does not deny that it took place on the seventeenth.
 */
final class Plans {
    private final Map<String, Document> documents;
    /** Whether an answer is of what is still to come, as far as it was asked. */
    private final IdentityHashMap<Answer, Boolean> known = new IdentityHashMap<>();

    Plans(List<Document> documents) {
        this.documents =
                documents.stream().collect(Collectors.toMap(d -> d.source().id(), Function.identity()));
    }

    /** The day on which a claim was published; empty where it is not known. */
    Optional<LocalDate> published(Claim claim) {
        return Optional.ofNullable(documents.get(claim.source()))
                .flatMap(d -> d.dateAt(claim.quote().start()));
    }

    boolean bothPlannedOrNeither(Answer a, Answer b) {
        return a.value() instanceof Value.Names
                || a.value() instanceof Value.Doer
                || a.value() instanceof Value.Sort
                || isPlan(a) == isPlan(b);
    }

    /** Are both of what is still to come? A story looks forward to few things. */
    boolean bothPlanned(Answer a, Answer b) {
        return isPlan(a) && isPlan(b);
    }

    private boolean isPlan(Answer answer) {
        return known.computeIfAbsent(answer, this::findPlan);
    }

    /** Said to be planned, or of a day after the one on which the source was published. */
    private boolean findPlan(Answer answer) {
        Claim claim = answer.claim();
        if (claim.modality() == Modality.PLANNED) {
            return true;
        }
        Optional<LocalDate> published = published(claim);
        if (answer.value() instanceof Value.Period p) {
            return isAfter(p.time(), published);
        }
        // a fee is agreed for years to come, and a fine falls due
        boolean dated = answer.value() instanceof Value.Place || answer.facet() == Facet.DURATION;
        return dated && claim.times().stream().anyMatch(t -> isAfter(t, published));
    }

    /**
     * Is a day that on which its source was published? Then it may be the day of the news: of what has become of the fire, and
     * not of how it began.
     */
    private boolean isNews(Answer answer) {
        return answer.facet() == Facet.DATE
                && answer.value() instanceof Value.Period p
                && p.time().from() != null
                && published(answer.claim())
                        .filter(p.time().from().date()::equals)
                        .isPresent();
    }

    /** Is one of two days that of the news, and the other one that lies behind? */
    boolean isNewsBesidePast(Answer a, Answer b) {
        return isNews(a) != isNews(b) && !isPlan(a) && !isPlan(b);
    }

    private static boolean isAfter(Time time, Optional<LocalDate> published) {
        return time.from() != null
                && published.isPresent()
                && time.from().date().isAfter(published.get());
    }
}
