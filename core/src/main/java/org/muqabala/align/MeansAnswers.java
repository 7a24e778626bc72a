package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.KnownTraits;
import org.muqabala.candidate.Sorts;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/** By what means a claim says that a thing was done: which way in or out, with what weapon, by what message, vehicle or money. */
final class MeansAnswers {
    private static final String ACT = "act";
    private static final String BESIDE = "beside";
    private static final String PATH = "path";

    /** So many words behind a word for a way the way stands: "over the outer wall". */
    private static final int WITHIN = 4;

    /** The questions whose means count beside some words alone, and those whose means are ways. */
    private final Set<String> asked;

    private final Set<String> paths;

    MeansAnswers() {
        List<LexiconEntry> entries = LexiconFile.shipped("means.lex", Sorts.KEYS);
        this.asked = questions(entries, Set.of(ACT, BESIDE));
        this.paths = questions(entries, Set.of(PATH));
    }

    private static Set<String> questions(List<LexiconEntry> entries, Set<String> types) {
        return entries.stream()
                .filter(e -> types.contains(e.type()))
                .flatMap(e -> e.broader().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One answer to a question; who names two means says that it was both. Of a claim that denies nothing is read.
     *
     * @param claims all, in order
     * @param index of the one that is read
     * @param known what is read of them
     */
    List<Answer> read(List<Claim> claims, int index, KnownTraits known) {
        Claim claim = claims.get(index);
        if (claim.denial() != null) {
            return List.of();
        }
        List<Sorts.Found> found = known.of(claim).means();
        Map<String, List<Sorts.Found>> byQuestion = new LinkedHashMap<>();
        for (Sorts.Found told : found) {
            String question = told.above().get(0);
            boolean way = !isBeside(told) && !told.type().equals(PATH);
            if (way && isOnPath(told, found) && isAsked(claims, index, question, known)) {
                byQuestion.computeIfAbsent(question, q -> new ArrayList<>()).add(told);
            }
        }
        return byQuestion.entrySet().stream()
                .map(e -> answer(claim, e.getKey(), e.getValue(), found))
                .toList();
    }

    private static boolean isBeside(Sorts.Found found) {
        return found.type().equals(ACT) || found.type().equals(BESIDE);
    }

    /** The nearest act of a question that has acts. */
    private static @Nullable String act(Claim claim, String question, Quote means, List<Sorts.Found> found) {
        return found.stream()
                .filter(f -> f.type().equals(ACT) && f.above().contains(question))
                .min(Comparator.comparingInt(f -> Nearest.distance(claim, means, f.quote())))
                .map(Sorts.Found::sort)
                .orElse(null);
    }

    private static Answer answer(Claim claim, String question, List<Sorts.Found> told, List<Sorts.Found> found) {
        Set<String> sorts = new LinkedHashSet<>();
        told.forEach(t -> sorts.add(t.sort()));
        Span span = told.get(0)
                .quote()
                .span()
                .cover(told.get(told.size() - 1).quote().span());
        Quote quote = Quote.of(claim.tokens().text(), span);
        return new Answer(
                Facet.MEDIUM,
                claim,
                quote,
                new Value.Sort(String.join(" ", quote.text().split("\\s+")), sorts),
                question,
                act(claim, question, quote, found),
                Scope.WHOLE,
                null);
    }

    private boolean isOnPath(Sorts.Found way, List<Sorts.Found> found) {
        return !paths.contains(way.above().get(0))
                || found.stream()
                        .filter(f -> f.type().equals(PATH))
                        .anyMatch(f -> way.from() >= f.to() && way.from() - f.to() < WITHIN);
    }

    /** Does a word of the question stand in the claim, or in the one before it in its sentence? */
    private boolean isAsked(List<Claim> claims, int index, String question, KnownTraits known) {
        if (!asked.contains(question) || isBeside(known.of(claims.get(index)).means(), question)) {
            return true;
        }
        Claim claim = claims.get(index);
        return index > 0
                && claims.get(index - 1).source().equals(claim.source())
                && claims.get(index - 1).sentence().equals(claim.sentence())
                && isBeside(known.of(claims.get(index - 1)).means(), question);
    }

    private static boolean isBeside(List<Sorts.Found> found, String question) {
        return found.stream().anyMatch(f -> isBeside(f) && f.above().contains(question));
    }
}
