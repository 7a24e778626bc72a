package org.muqabala.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.candidate.Sorts;
import org.muqabala.claim.Claim;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/** What a claim calls something that sources call differently, each as it sees it: "the opposition", "the militia". */
final class EpithetAnswers {
    private EpithetAnswers() {}

    /** One answer a family, in the order of the text, with all the words of the family that the claim has. */
    static List<Answer> read(Claim claim, List<Sorts.Found> epithets) {
        Map<String, List<Sorts.Found>> byFamily = new LinkedHashMap<>();
        epithets.forEach(f -> byFamily.computeIfAbsent(f.above().get(0), k -> new ArrayList<>())
                .add(f));
        return byFamily.entrySet().stream()
                .map(e -> answer(claim, e.getKey(), e.getValue()))
                .toList();
    }

    private static Answer answer(Claim claim, String family, List<Sorts.Found> found) {
        Set<String> said = new LinkedHashSet<>();
        found.forEach(f -> said.add(f.sort()));
        Span span = found.get(0)
                .quote()
                .span()
                .cover(found.get(found.size() - 1).quote().span());
        return new Answer(
                Facet.WORDING,
                claim,
                Quote.of(claim.tokens().text(), span),
                new Value.Said(said),
                family,
                found.get(0).sort(),
                Scope.WHOLE,
                null);
    }
}
