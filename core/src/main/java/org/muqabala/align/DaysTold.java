package org.muqabala.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The days that each text gives to acts. A text that gives two days to acts of one sort tells of two acts with them, or would
 * contradict itself: that another text gives the second day does not deny the first.
 */
final class DaysTold {
    private final Map<String, List<Answer>> byText = new HashMap<>();
    private final Kinship kinship;

    /** @param answers of all claims of the texts */
    DaysTold(Collection<Answer> answers, Kinship kinship) {
        this.kinship = kinship;
        for (Answer answer : answers) {
            if (answer.facet() == Facet.DATE) {
                byText.computeIfAbsent(answer.claim().article(), t -> new ArrayList<>())
                        .add(answer);
            }
        }
    }

    /** Does the text of either of two answers give the day of the other too, to such an act? */
    boolean areBothTold(Answer a, Answer b) {
        return tells(a, b) || tells(b, a);
    }

    private boolean tells(Answer a, Answer b) {
        return byText.getOrDefault(a.claim().article(), List.of()).stream()
                .anyMatch(other -> other.value().equalTo(b.value()) && kinship.mayBeOneAct(other, b));
    }
}
