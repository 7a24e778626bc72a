package org.muqabala.report.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far two people agree on one aspect of the subjects that both decided on, each by their own decisions alone.
 *
 * @param one the first of the two in alphabetical order
 * @param other the second
 * @param both on how many subjects both have a belief
 * @param same on how many of them it is the same one, values included
 * @param chance on what part of them they would agree by chance, 0 to 1, were each to answer as often so and so as they did
 */
public record Agreement(String one, String other, Aspect aspect, int both, int same, double chance) {
    /** Agreement in percent; empty where there is no subject that both decided on. */
    public OptionalDouble percent() {
        return both == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * same / both);
    }

    /**
     * Cohen's kappa: 1 where they always agree, 0 where they agree as often as chance would have it. Empty where it has no
     * value: no subject in common, or both gave one and the same answer throughout. (J. Cohen, A coefficient of agreement
     * for nominal scales, Educational and Psychological Measurement 20, 1960.)
     */
    public OptionalDouble kappa() {
        return both == 0 || chance == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(((double) same / both - chance) / (1 - chance));
    }

    /** The figures of every two people on an aspect, by their names; without those who have no subject in common. */
    public static List<Agreement> of(Beliefs beliefs, Aspect aspect) {
        List<String> people = List.copyOf(beliefs.people());
        List<Map<Subject, Answer>> answers =
                people.stream().map(who -> answers(beliefs.by(who), aspect)).toList();
        List<Agreement> figures = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                Agreement of = between(people.get(i), answers.get(i), people.get(j), answers.get(j), aspect);
                if (of.both() > 0) {
                    figures.add(of);
                }
            }
        }
        return figures;
    }

    private record Answer(What what, String value) {}

    private static Map<Subject, Answer> answers(Beliefs own, Aspect aspect) {
        Map<Subject, Answer> answers = new HashMap<>();
        for (Subject subject : own.subjects()) {
            Belief belief = own.on(subject, aspect, null);
            if (belief.reason() == Belief.Reason.ASSERTED && belief.what() != null) {
                answers.put(subject, new Answer(belief.what(), belief.value() == null ? "" : belief.value()));
            }
        }
        return answers;
    }

    private static Agreement between(
            String one, Map<Subject, Answer> a, String other, Map<Subject, Answer> b, Aspect aspect) {
        Map<Answer, Integer> ofA = new HashMap<>();
        Map<Answer, Integer> ofB = new HashMap<>();
        int both = 0;
        int same = 0;
        for (Map.Entry<Subject, Answer> entry : a.entrySet()) {
            Answer answer = b.get(entry.getKey());
            if (answer != null) {
                both++;
                same += answer.equals(entry.getValue()) ? 1 : 0;
                ofA.merge(entry.getValue(), 1, Integer::sum);
                ofB.merge(answer, 1, Integer::sum);
            }
        }
        long products = 0;
        for (Map.Entry<Answer, Integer> entry : ofA.entrySet()) {
            products += (long) entry.getValue() * ofB.getOrDefault(entry.getKey(), 0);
        }
        return new Agreement(one, other, aspect, both, same, both == 0 ? 0 : (double) products / both / both);
    }
}
