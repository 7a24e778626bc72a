package org.muqabala.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.Interval;

/**
 * The amounts that each article gives. An article that gives another's amount somewhere has an answer to that question, and
 * hardly a second one: what it gives beside it is of something else.
 */
final class AmountsTold {
    private final Map<String, Set<Amount>> byArticle = new HashMap<>();

    /** @param answers of all claims of the articles */
    AmountsTold(Collection<Answer> answers) {
        for (Answer answer : answers) {
            if (answer.value() instanceof Value.Quantity quantity && QuantityScorer.isTelling(quantity.figure())) {
                byArticle
                        .computeIfAbsent(answer.claim().article(), a -> new HashSet<>())
                        .add(Amount.of(quantity.figure()));
            }
        }
    }

    /** Does the article of either of two amounts give the other too, where that is hardly by chance? */
    boolean areBothTold(Answer a, Answer b) {
        return tells(a, b) || tells(b, a);
    }

    private boolean tells(Answer teller, Answer amount) {
        return amount.value() instanceof Value.Quantity quantity
                && QuantityScorer.isTelling(quantity.figure())
                && byArticle.getOrDefault(teller.claim().article(), Set.of()).contains(Amount.of(quantity.figure()));
    }

    private record Amount(Figure.Kind kind, @Nullable String unit, Interval interval) {
        static Amount of(Figure figure) {
            return new Amount(figure.kind(), figure.unit(), figure.interval());
        }
    }
}
