package org.muqabala.align;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Surroundings.Around;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;

/** Whose an amount is: the party, body, person or place named beside it, as the seats of one party are not another's. */
final class Whose {
    /** So many words off a name may still say whose an amount is. */
    private static final int FARTHEST = 14;

    /** So many words off it says so surely. */
    private static final int NEAR = 8;

    /** By so many words a name behind the amount counts as further off: the one that has mostly stands before what it has. */
    private static final int BEHIND = 3;

    private static final int LEAST_LETTERS = 3;

    private Whose() {}

    /**
     * One that a value may be of.
     *
     * @param words folded, of the name as it is written and of its canonical form, sorted
     */
    record Owner(Name name, Set<String> words) {
        static Owner of(Name name) {
            return new Owner(name, Whose.words(name));
        }
    }

    /**
     * The names beside a value, the nearest first; none where none stands near.
     *
     * @param before the claim before it in its sentence, whose last name it may go on about ("the Greens, who won 21 seats");
     *     null where it is the first
     */
    static List<Owner> beside(Claim claim, @Nullable Claim before, Quote value) {
        List<Owner> names = claim.names().stream()
                .filter(n -> !Nearest.isAttribution(claim, n.quote()))
                .filter(n -> !n.quote().span().overlaps(value.span()))
                .filter(n -> distance(claim, value, n.quote()) <= FARTHEST)
                .sorted(Comparator.comparingInt((Name n) -> distance(claim, value, n.quote()))
                        .thenComparing(Name::quote))
                .map(Owner::of)
                .toList();
        return names.isEmpty()
                ? last(claim, before).map(Owner::of).map(List::of).orElse(List.of())
                : names;
    }

    /** Does the nearest of these names stand so near to a value that it surely says whose it is? */
    static boolean isNear(Claim claim, Quote value, List<Owner> beside) {
        return !beside.isEmpty() && distance(claim, value, beside.get(0).name().quote()) <= NEAR;
    }

    private static int distance(Claim claim, Quote value, Quote name) {
        return Nearest.distance(claim, value, name) + (name.start() > value.start() ? BEHIND : 0);
    }

    private static Optional<Name> last(Claim claim, @Nullable Claim before) {
        boolean goesOn = before != null
                && claim.names().isEmpty()
                && before.quote().end() <= claim.quote().start();
        return goesOn
                ? before.names().stream()
                        .filter(n -> !Nearest.isAttribution(before, n.quote()))
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    /**
     * Whether two values are of one, as the last part of a weight's name: {@code same}, {@code other}, or empty where names do
     * not tell.
     */
    static Optional<String> level(Around a, Around b) {
        if (a.beside().isEmpty() || b.beside().isEmpty()) {
            return Optional.empty();
        }
        Owner x = a.beside().get(0);
        Owner y = b.beside().get(0);
        if (b.beside().stream().anyMatch(n -> areOne(x, n))
                || a.beside().stream().anyMatch(n -> areOne(n, y))) {
            return Optional.of("same");
        }
        boolean oneScript = script(a.language()).equals(script(b.language()));
        boolean other =
                a.owned() && b.owned() && areOfOneSort(x.name(), y.name()) && !mayBeOne(x.name(), y.name(), oneScript);
        return other ? Optional.of("other") : Optional.empty();
    }

    private static boolean areOne(Owner a, Owner b) {
        return a.name().actor().equals(b.name().actor()) || !Collections.disjoint(a.words(), b.words());
    }

    /** A place is not set against a body: "in Beirut" tells where, and "the army" whose. */
    private static boolean areOfOneSort(Name a, Name b) {
        boolean person = a.kind() == Name.Kind.PERSON || b.kind() == Name.Kind.PERSON;
        return isPlace(a) || person ? a.kind() == b.kind() : !isPlace(b);
    }

    private static boolean isPlace(Name name) {
        return switch (name.kind()) {
            case CITY, REGION, WATERS, COUNTRY, NATIONALITY -> true;
            case PERSON, ORGANISATION, OTHER -> false;
        };
    }

    /** A person may stand for his party; of names in two scripts, of which the one is not known, nobody can tell. */
    private static boolean mayBeOne(Name a, Name b, boolean oneScript) {
        boolean unknown = Features.isKnownByItsWords(a) || Features.isKnownByItsWords(b);
        boolean personAndBody = (a.kind() == Name.Kind.PERSON) != (b.kind() == Name.Kind.PERSON);
        return unknown && !oneScript || personAndBody;
    }

    private static Set<String> words(Name name) {
        Set<String> words = new TreeSet<>();
        for (String text : List.of(name.quote().text(), name.name())) {
            Tokens.of(text).list().stream()
                    .filter(t -> t.folded().length() >= LEAST_LETTERS)
                    .forEach(t -> words.add(t.folded()));
        }
        return words;
    }

    private static String script(Language language) {
        return switch (language) {
            case ARABIC -> "Arab";
            case RUSSIAN -> "Cyrl";
            default -> "Latn";
        };
    }
}
