package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.KnownTraits;
import org.muqabala.candidate.Reasons;
import org.muqabala.candidate.Sorts;
import org.muqabala.claim.Claim;

/** What a claim says that brought a thing about, by sorts of causes, each with what it brought about. */
final class ReasonAnswers {
    private ReasonAnswers() {}

    /**
     * In the order of the text. What merely went before a thing is its cause only where the thing is told beside it.
     *
     * @param claims all, in order
     * @param index of the one that is read
     * @param known what is read of them
     */
    static List<Answer> read(List<Claim> claims, int index, KnownTraits known) {
        Claim claim = claims.get(index);
        List<Answer> answers = new ArrayList<>();
        for (Reasons.Reason reason : known.of(claim).reasons()) {
            String effect = effect(claim, reason, known).orElseGet(() -> effectBefore(claims, index, known));
            if (effect == null && reason.sorts().stream().allMatch(x -> x.startsWith("="))) {
                continue;
            }
            if (reason.certain() || effect != null && !isTold(claims, claim, known)) {
                String of = effect == null ? ofStory(claims, claim, known) : effect;
                answers.add(new Answer(
                        Facet.ACTOR,
                        claim,
                        reason.quote(),
                        new Value.Sort(String.join(" ", reason.quote().text().split("\\s+")), reason.sorts()),
                        CauseAnswers.OF,
                        of,
                        Scope.WHOLE,
                        null));
            }
        }
        return answers;
    }

    /** Does the text tell a cause for certain, so that what merely went before is none? */
    private static boolean isTold(List<Claim> claims, Claim claim, KnownTraits known) {
        return claims.stream()
                .filter(c -> c.sharesArticle(claim))
                .anyMatch(c -> known.of(c).reasons().stream().anyMatch(Reasons.Reason::certain));
    }

    /** "After a boat sank" names what has a cause, and none. */
    private static Optional<String> effect(Claim claim, Reasons.Reason reason, KnownTraits known) {
        return known.of(claim).effects().stream()
                .filter(e -> !e.quote().span().overlaps(reason.quote().span()))
                .filter(e -> reason.certain() || e.quote().end() <= reason.start())
                .min(Comparator.comparingInt(e -> Nearest.distance(claim, reason.quote(), e.quote())))
                .map(Sorts.Found::sort);
    }

    /** What has a cause and is told of most in the text; of equally many the first. */
    private static @Nullable String ofStory(List<Claim> claims, Claim claim, KnownTraits known) {
        Map<String, Integer> told = new LinkedHashMap<>();
        claims.stream()
                .filter(c -> c.sharesArticle(claim))
                .flatMap(c -> known.of(c).effects().stream())
                .forEach(e -> told.merge(e.sort(), 1, Integer::sum));
        return told.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** "Was recalled" stands in a clause of its own, before "after traces of it were found". */
    private static @Nullable String effectBefore(List<Claim> claims, int index, KnownTraits known) {
        if (index == 0) {
            return null;
        }
        Claim claim = claims.get(index);
        Claim before = claims.get(index - 1);
        return before.source().equals(claim.source()) && before.sentence().equals(claim.sentence())
                ? known.of(before).effects().stream()
                        .map(Sorts.Found::sort)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
