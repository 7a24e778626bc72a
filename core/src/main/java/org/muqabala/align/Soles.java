package org.muqabala.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.Interval;
import org.muqabala.reading.time.Time;

/**
 * Which values are the only one of their sort in their text: a text that gives one area, one sum, one number of buses or one
 * day to come answers with it what another answers with its only one.
 */
final class Soles {
    private final Map<Sort, Set<Object>> values = new HashMap<>();

    /** By the text and the deed, those that answer who did it. */
    private final Map<String, List<Answer>> doers = new HashMap<>();

    /** By the text, the amounts that it says are of all sides. */
    private final Map<String, Set<Interval>> ofAll = new HashMap<>();

    /** Whether an answer is the only one of its sort, as far as it was asked. */
    private final IdentityHashMap<Answer, Boolean> known = new IdentityHashMap<>();

    private final Plans plans;

    private final ConceptFamilies culprits;

    /**
     * @param answers of all claims of the texts
     * @param culprits what brings disasters about
     */
    Soles(Collection<Answer> answers, Plans plans, ConceptFamilies culprits) {
        this.culprits = culprits;
        this.plans = plans;
        for (Answer answer : answers) {
            if (answer.value() instanceof Value.Doer
                    || answer.value() instanceof Value.Sort
                    || answer.value() instanceof Value.Place) {
                doers.computeIfAbsent(deed(answer), d -> new ArrayList<>()).add(answer);
            }
            if (answer.scope() == Scope.BOTH && answer.value() instanceof Value.Quantity quantity) {
                ofAll.computeIfAbsent(answer.claim().article(), t -> new HashSet<>())
                        .add(quantity.figure().interval());
            }
            sort(answer)
                    .ifPresent(
                            s -> values.computeIfAbsent(s, n -> new HashSet<>()).add(value(answer)));
        }
    }

    private static Object value(Answer answer) {
        if (answer.value() instanceof Value.Quantity quantity) {
            return quantity.figure().interval();
        }
        if (answer.value() instanceof Value.Agent agent) {
            return agent.name();
        }
        if (answer.value() instanceof Value.Sort sort) {
            return sort.sorts();
        }
        if (answer.value() instanceof Value.Place place) {
            return place.name();
        }
        Time time = ((Value.Period) answer.value()).time();
        return time.from() == null ? String.valueOf(time.partial()) : time.from() + "/" + time.to();
    }

    /**
     * What counts as one sort in one text: of counts the thing counted, of other amounts the unit, times of day, days
     * that are still to come, and what brought a disaster about.
     */
    private record Sort(String text, String kind, @Nullable String of) {}

    /** The sort of an answer; empty of a bare number, and of the days of a story, which has many. */
    private Optional<Sort> sort(Answer answer) {
        String text = answer.claim().article();
        if (answer.value() instanceof Value.Quantity quantity) {
            Figure figure = quantity.figure();
            boolean count = figure.kind() == Figure.Kind.COUNT || figure.kind() == Figure.Kind.ORDINAL;
            String of = count ? answer.of() : figure.kind() == Figure.Kind.MONEY ? null : figure.unit();
            return count && of == null
                    ? Optional.empty()
                    : Optional.of(new Sort(text, figure.kind().name(), of));
        }
        if (answer.value() instanceof Value.Agent agent) {
            boolean culprit = CauseAnswers.OF.equals(answer.of())
                    && culprits.family(agent.name()).isPresent();
            return culprit ? Optional.of(new Sort(text, "cause", null)) : Optional.empty();
        }
        if (answer.value() instanceof Value.Place) {
            return answer.role() == null ? Optional.empty() : Optional.of(new Sort(text, "place", answer.role()));
        }
        if (answer.value() instanceof Value.Sort) {
            return Optional.of(new Sort(text, "sort", answer.of() + "/" + answer.role()));
        }
        if (!(answer.value() instanceof Value.Period)) {
            return Optional.empty();
        }
        boolean told = answer.facet() == Facet.TIME || plans.bothPlanned(answer, answer);
        return told ? Optional.of(new Sort(text, answer.facet().name(), null)) : Optional.empty();
    }

    /** Is each of two values the only one of its sort in its text, said once more or not? */
    boolean areSole(Answer a, Answer b) {
        return isSole(a) && isSole(b);
    }

    /** Does the text of one of two answers name the other's doer of the deed too, or each of them both? */
    boolean tellBoth(Answer a, Answer b) {
        return names(a, b) || names(b, a);
    }

    private boolean names(Answer a, Answer b) {
        return doers.getOrDefault(deed(a), List.of()).stream()
                .anyMatch(x -> !x.equals(a) && x.value().equalTo(b.value()));
    }

    private static String deed(Answer answer) {
        String act = answer.value() instanceof Value.Place
                ? "place"
                : FocusAnswers.OF.equals(answer.of()) ? answer.role() : answer.of();
        return answer.claim().article() + "#" + act;
    }

    /** Does a text say of an amount, here or elsewhere, that it is of all sides: a headline of 17 dead, "17 on both sides"? */
    boolean isOfAll(Answer answer) {
        return answer.value() instanceof Value.Quantity quantity
                && ofAll.getOrDefault(answer.claim().article(), Set.of())
                        .contains(quantity.figure().interval());
    }

    /** Does the text of each of two answers give several amounts of that sort? Then that both count one thing says little. */
    boolean areOfMany(Answer a, Answer b) {
        return isOfMany(a) && isOfMany(b);
    }

    private boolean isOfMany(Answer answer) {
        return sort(answer)
                .map(s -> values.getOrDefault(s, Set.of()).size() > 1)
                .orElse(false);
    }

    private boolean isSole(Answer answer) {
        return known.computeIfAbsent(answer, this::findSole);
    }

    private boolean findSole(Answer answer) {
        return sort(answer)
                .map(s -> values.getOrDefault(s, Set.of()).size() == 1)
                .orElse(false);
    }
}
