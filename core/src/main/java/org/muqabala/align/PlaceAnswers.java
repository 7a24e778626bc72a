package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Sorts;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/** The places of a claim, each with what happens there: what is said of one act's place together is one answer. */
final class PlaceAnswers {
    /** So many words off an act still happens at the place. */
    private static final int FARTHEST = 9;

    /** So many words nearer than the act that has the place another may stand: "was found dead in a flat". */
    private static final int NEARER = 3;

    /** By so much less than it weighs a time or a number between a place and an act puts them apart. */
    private static final int ASIDE = 4;

    /** What the question is of, where it asks from where somebody set off. */
    static final String START = "start-place";

    /** "Signed at a ceremony in Paris": what happens at a gathering happens where the gathering does. */
    private static final String GATHERING = "contact";

    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies happenings;
    private final PlaceReader reader;

    PlaceAnswers(ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies happenings) {
        this.lexicon = lexicon;
        this.light = light;
        this.happenings = happenings;
        this.reader = new PlaceReader(lexicon);
    }

    /**
     * In the order of the text; of a place at which nothing is told to happen nothing.
     *
     * @param placed what the claim tells that happens in a place of its own
     */
    List<Answer> read(Claim claim, List<Sorts.Found> placed) {
        List<PlacePiece> pieces = reader.read(claim);
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<Act> acts = acts(claim, placed);
        Map<Act, List<PlacePiece>> byAct = new LinkedHashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (PlacePiece piece : pieces) {
            if (piece.leaving()) {
                PlacePiece.together(List.of(piece))
                        .ifPresent(p -> answers.add(answer(claim, piece.quote(), p, START, null)));
            } else {
                at(claim, acts, piece.quote())
                        .forEach(a ->
                                byAct.computeIfAbsent(a, k -> new ArrayList<>()).add(piece));
            }
        }
        byAct.forEach((act, told) -> PlacePiece.together(told)
                .ifPresent(p -> answers.add(answer(claim, quote(told, p), p, null, act.id()))));
        return answers;
    }

    /** The words that name the place, else the first that describe it. */
    private static Quote quote(List<PlacePiece> pieces, Value.Place place) {
        return pieces.stream()
                .filter(p -> p.known().contains(place.name()) || p.own().contains(place.name()))
                .findFirst()
                .orElse(pieces.get(0))
                .quote();
    }

    private static Answer answer(
            Claim claim, Quote quote, Value.Place place, @Nullable String of, @Nullable String act) {
        return new Answer(Facet.PLACE, claim, quote, place, of, act, Scope.WHOLE, null);
    }

    /**
     * An act that a claim tells.
     *
     * @param id of the concept where it is something that happens, else of what it is in placed.lex
     * @param family what it is in placed.lex; null of an act that has no place of its own
     */
    private record Act(String id, @Nullable String family, Quote quote) {}

    private List<Act> acts(Claim claim, List<Sorts.Found> found) {
        List<Act> acts = new ArrayList<>();
        for (ConceptMention mention : claim.concepts()) {
            Optional<Sorts.Found> told = found.stream()
                    .filter(f -> f.quote().span().overlaps(mention.quote().span()))
                    .findFirst();
            String id = mention.concept().id();
            boolean other = told.isPresent() && !lexicon.isA(id, told.get().sort()); // "came down" may be "fell"
            if (happenings.family(id).isPresent() && !other) {
                acts.add(new Act(id, told.map(Sorts.Found::sort).orElse(id), mention.quote()));
            } else if (told.isEmpty() && isAct(mention)) {
                acts.add(new Act(id, null, mention.quote()));
            }
        }
        for (Sorts.Found told : found) {
            if (acts.stream()
                    .noneMatch(a -> a.quote().span().overlaps(told.quote().span()))) {
                acts.add(new Act(told.sort(), told.sort(), told.quote()));
            }
        }
        return acts;
    }

    private boolean isAct(ConceptMention mention) {
        return mention.concept().type() == Concept.Type.EVENT
                && !light.lists("light", mention.concept().id());
    }

    /** The nearest act that has a place; behind a gathering also what happens at it. */
    private static List<Act> at(Claim claim, List<Act> acts, Quote place) {
        Comparator<Act> nearest = Comparator.comparingInt(a -> distance(claim, place, a.quote()));
        List<Act> near = acts.stream()
                .filter(a -> !a.quote().span().overlaps(place.span()) && distance(claim, place, a.quote()) <= FARTHEST)
                .sorted(nearest.thenComparing(Act::quote))
                .toList();
        Optional<Act> first = near.stream().filter(a -> a.family() != null).findFirst();
        if (first.isEmpty()
                || near.indexOf(first.get()) > 1 // "the summit was deemed a success in Moscow" was not held there
                || !isNearest(claim, near.get(0), first.get(), place)) {
            return List.of();
        }
        List<Act> at = new ArrayList<>(List.of(first.get()));
        if (GATHERING.equals(first.get().family())) {
            near.stream()
                    .filter(a -> a.family() != null && !GATHERING.equals(a.family()))
                    .findFirst()
                    .ifPresent(at::add);
        }
        return at;
    }

    /** Words between a place and an act, without those that tell when and how many: "arrested on Sunday morning at his home". */
    private static int distance(Claim claim, Quote place, Quote act) {
        int between = Nearest.distance(claim, place, act);
        return between
                - (int) Stream.concat(
                                        claim.times().stream().map(Time::quote),
                                        claim.figures().stream().map(Figure::quote))
                                .filter(q -> q.start() >= Math.min(place.end(), act.end())
                                        && q.end() <= Math.max(place.start(), act.start()))
                                .count()
                        * ASIDE;
    }

    private static boolean isNearest(Claim claim, Act nearest, Act act, Quote place) {
        return nearest.equals(act)
                || act.quote().end() <= place.start()
                        && distance(claim, place, act.quote()) - distance(claim, place, nearest.quote()) <= NEARER;
    }
}
