package org.muqabala.align;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Sorts;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Quote;

/** Which of the tallies that stories keep an amount is, by the words that stand near: how many protested, how many fled (tallies.lex). */
final class Tallies {
    /** So many words off a word still says what an amount counts. */
    private static final int FARTHEST = 9;

    private static final String PEOPLE = "people";
    private static final String SHARE = "share";
    private static final String JOB = "job";

    /** Sorts of people of whom a count is one of some among those whom another text counts. */
    private static final List<String> SOME = List.of("child", "woman", "foreigner");

    private final ConceptLexicon lexicon;
    private final Sorts sorts;

    Tallies(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
        this.sorts = new Sorts(lexicon, "tallies.lex");
    }

    /** The tallies that some answers are of. */
    Told of(Collection<Answer> answers) {
        Map<Place, Sorts.Found> told = new HashMap<>();
        Map<Claim, List<Sorts.Found>> found = new HashMap<>();
        for (Answer answer : answers) {
            String type = type(answer);
            if (type != null) {
                List<Sorts.Found> words = found.computeIfAbsent(answer.claim(), sorts::in);
                near(answer, type, words).ifPresent(f -> told.put(Place.of(answer), f));
            }
        }
        return new Told(Map.copyOf(told));
    }

    /** Where an answer stands: its words may be taken in several senses. */
    private record Place(String claim, Quote quote) {
        static Place of(Answer answer) {
            return new Place(answer.claim().id(), answer.quote());
        }
    }

    /** The words that say of which tally amounts are. */
    static final class Told {
        private final Map<Place, Sorts.Found> told;

        private Told(Map<Place, Sorts.Found> told) {
            this.told = told;
        }

        /** Are two amounts of one tally? */
        boolean areOne(Answer a, Answer b) {
            Sorts.Found x = told.get(Place.of(a));
            Sorts.Found y = x == null ? null : told.get(Place.of(b));
            return x != null && y != null && x.sort().equals(y.sort());
        }

        /** The words that say of which an amount is; empty where none do. */
        Optional<String> words(Answer answer) {
            return Optional.ofNullable(told.get(Place.of(answer)))
                    .map(f -> f.quote().text());
        }
    }

    private Optional<Sorts.Found> near(Answer answer, String type, List<Sorts.Found> words) {
        boolean people = !type.equals(PEOPLE) || mayBePeople(answer);
        return words.stream()
                .filter(f -> f.type().contains(type))
                .filter(f -> people || isCounted(answer, f))
                .filter(f -> distance(answer, f) <= FARTHEST)
                .filter(f -> !isOfAnother(answer, f))
                .min(Comparator.comparingInt(f -> distance(answer, f)));
    }

    private static int distance(Answer answer, Sorts.Found found) {
        return Nearest.distance(answer.claim(), answer.quote(), found.quote());
    }

    /** "900 dismissals" are of as many people. */
    private static boolean isCounted(Answer answer, Sorts.Found found) {
        Quote noun = ((Value.Quantity) answer.value()).figure().counted();
        return noun != null && noun.span().overlaps(found.quote().span());
    }

    /** Another amount's own words. */
    private static boolean isOfAnother(Answer answer, Sorts.Found found) {
        return answer.claim().figures().stream()
                .filter(f -> !f.quote().equals(answer.quote()))
                .anyMatch(f -> f.quote().span().overlaps(found.quote().span())
                        || f.counted() != null
                                && f.counted().span().overlaps(found.quote().span()));
    }

    /** What an amount has to be for a tally; null where it can be of none. */
    private static @Nullable String type(Answer answer) {
        if (!(answer.value() instanceof Value.Quantity quantity)) {
            return null;
        }
        return switch (quantity.figure().kind()) {
            case COUNT -> PEOPLE;
            case PERCENT -> SHARE;
            case DURATION, ORDINAL, MONEY, MEASURE -> null;
        };
    }

    private boolean mayBePeople(Answer answer) {
        String of = answer.of();
        return of == null
                || lexicon.concept(of).isEmpty()
                || of.equals(JOB)
                || lexicon.isA(of, "person") && SOME.stream().noneMatch(some -> lexicon.isA(of, some));
    }
}
