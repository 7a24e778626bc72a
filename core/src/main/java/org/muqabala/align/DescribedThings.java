package org.muqabala.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many things each article describes. Where it is one or two, "this" and what is not named is what the article is about; a long
 * one describes many.
 */
final class DescribedThings {
    private static final int FEW = 2;

    private final Map<String, Integer> byArticle = new HashMap<>();

    /** @param answers of all claims of the articles */
    DescribedThings(Collection<Answer> answers) {
        answers.stream()
                .filter(a -> a.value() instanceof Value.Described)
                .forEach(a -> byArticle.merge(a.claim().article(), 1, Integer::sum));
    }

    /** Does the article of each of two descriptions describe so few things that what it does not name is what it is about? */
    boolean areOfFew(Answer a, Answer b) {
        return isOfFew(a) && isOfFew(b);
    }

    private boolean isOfFew(Answer answer) {
        return byArticle.getOrDefault(answer.claim().article(), 0) <= FEW;
    }
}
