package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.claim.Claim;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Folding;
import org.muqabala.text.Quote;

/**
 * Sets brief texts, such as two headlines, against each other as wholes, since what one claim of them says tells too little:
 * joins the two places at which they contradict each other, and says which of them only reword each other.
 */
final class ContrastLinks {
    /** Of texts that share less, and no name, nobody can say that they are of one thing. */
    private static final int LEAST_HELD = 2;

    private final Contrasts contrasts;
    private final Weights weights;
    private final Map<String, List<Claim>> texts = new HashMap<>();
    private final Map<String, List<Piece>> pieces = new HashMap<>();
    /** By both texts, in the order of the first pair that was added of them. */
    private final Map<String, CandidatePair> pairs = new TreeMap<>();

    private final List<Link> conflicts = new ArrayList<>();
    private final List<Link> rewordings = new ArrayList<>();
    private final Map<String, ContrastOdds> judged = new HashMap<>();

    ContrastLinks(Contrasts contrasts, Weights weights, List<Claim> claims) {
        this.contrasts = contrasts;
        this.weights = weights;
        claims.forEach(
                c -> texts.computeIfAbsent(c.article(), t -> new ArrayList<>()).add(c));
    }

    private static String texts(Claim a, Claim b) {
        return a.article() + " " + b.article();
    }

    /** Adds two claims of two brief texts. */
    void add(CandidatePair pair) {
        String texts = texts(pair.a(), pair.b());
        if (pairs.putIfAbsent(texts, pair) == null && isOneSentence(pair.a()) && isOneSentence(pair.b())) {
            contrast(pair).ifPresent(c -> judge(texts, pair, c));
        }
    }

    /** The weights are those of headlines: what a text tells in a second sentence stands in place of nothing. */
    private boolean isOneSentence(Claim claim) {
        return claims(claim).stream().map(Claim::sentence).distinct().count() == 1;
    }

    private List<Claim> claims(Claim claim) {
        return Objects.requireNonNull(texts.get(claim.article()), claim.id());
    }

    private Optional<Contrast> contrast(CandidatePair pair) {
        return contrasts.of(pieces(pair.a()), pieces(pair.b()));
    }

    private List<Piece> pieces(Claim claim) {
        return pieces.computeIfAbsent(claim.article(), t -> contrasts.pieces(claims(claim)));
    }

    private void judge(String texts, CandidatePair pair, Contrast contrast) {
        ContrastOdds odds = ContrastOdds.of(contrast, weights);
        judged.put(texts, odds);
        if (odds.isConflict() && isOfOneThing(contrast.frame())) {
            told(contrast)
                    .flatMap(d -> conflict(pair, contrast.frame(), d, odds))
                    .ifPresent(conflicts::add);
        } else if (!odds.isConflict() && !odds.isUnrelated()) {
            rewordings.add(new Link(
                    WordingLinks.answer(pair.a()),
                    WordingLinks.answer(pair.b()),
                    Link.Bearing.NOTHING,
                    odds.agree(),
                    odds.why()));
        }
    }

    private static boolean isOfOneThing(Frame frame) {
        return frame.held().size() >= LEAST_HELD
                || frame.held().stream().anyMatch(h -> frame.a().get(h.a()).name() != null);
    }

    /**
     * The difference that tells most. Whether two amounts or times answer one question is told by their own rules, but where
     * nothing else differs.
     */
    private static Optional<Difference> told(Contrast contrast) {
        Frame frame = contrast.frame();
        boolean nothingElse = frame.restA().size() == 1 && frame.restB().size() == 1;
        return contrast.differences().stream()
                .filter(d -> nothingElse || d.kind() != Difference.Kind.FIGURE && d.kind() != Difference.Kind.TIME)
                .findFirst();
    }

    private static Optional<Link> conflict(CandidatePair pair, Frame frame, Difference told, ContrastOdds odds) {
        Piece a = told.a() != null ? told.a() : frame.inFirst(told.b());
        Piece b = told.b() != null ? told.b() : frame.inSecond(told.a());
        Answer x = answer(told, a, pair.a());
        Answer y = answer(told, b, pair.b());
        // of "the fire" in both, which one text denies something of, nothing can be shown that differs
        return Folding.fold(x.quote().text()).equals(Folding.fold(y.quote().text()))
                ? Optional.empty()
                : Optional.of(new Link(x, y, Link.Bearing.CONFLICT, odds.conflict(), odds.why()));
    }

    /** The place of a piece; the claim where the other text alone has something there. */
    private static Answer answer(Difference told, @Nullable Piece piece, Claim otherwise) {
        Facet facet = facet(told);
        return piece == null
                ? answer(facet, otherwise, otherwise.quote(), contrasted(told))
                : answer(facet, piece.claim(), piece.quote(), value(told, facet, piece));
    }

    private static Answer answer(Facet facet, Claim claim, Quote quote, Value value) {
        return new Answer(facet, claim, quote, value, null, null, Scope.WHOLE, null);
    }

    private static Value value(Difference told, Facet facet, Piece piece) {
        if (facet == Facet.FIGURE && piece.figure() != null) {
            return new Value.Quantity(piece.figure());
        }
        return facet == Facet.DATE && piece.time() != null ? new Value.Period(piece.time()) : contrasted(told);
    }

    private static Value contrasted(Difference told) {
        return new Value.Contrasted(told.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Places and people are asked for by name, whether it is so by what denies it; all else is a matter of words. */
    private static Facet facet(Difference told) {
        Piece a = told.a();
        Piece b = told.b();
        return switch (told.kind()) {
            case OPPOSITE, TURN, POLE, DENIED, UNDONE, AGAINST -> Facet.POLARITY;
            case NAME, SWAPPED -> Facet.ACTOR;
            case PLACE -> isPeople(a) || isPeople(b) ? Facet.ACTOR : Facet.PLACE;
            case FIGURE ->
                a != null && b != null && a.figure() != null && b.figure() != null ? Facet.FIGURE : Facet.WORDING;
            case TIME -> Facet.DATE;
            case CROSSED, SIBLING, ACT, THING, WORD -> Facet.WORDING;
        };
    }

    private static boolean isPeople(@Nullable Piece piece) {
        return piece != null && piece.name() != null && piece.name().kind() == Name.Kind.NATIONALITY;
    }

    /** Does what both texts say as wholes leave room for a conflict between two claims of them? */
    boolean leavesRoom(Link conflict) {
        ContrastOdds odds = judged.get(texts(conflict.a().claim(), conflict.b().claim()));
        return odds == null || odds.conflict() >= weights.get("contrast.least");
    }

    /** The conflicts, but for those whose two places answer one question already. */
    List<Link> conflicts(List<Link> known) {
        return conflicts.stream()
                .filter(c -> known.stream().noneMatch(k -> isOne(c, k)))
                .toList();
    }

    /** Of one facet, and at the same place in one of the two texts at least. */
    private static boolean isOne(Link conflict, Link known) {
        return conflict.a().facet() == known.a().facet()
                && texts(conflict.a().claim(), conflict.b().claim())
                        .equals(texts(known.a().claim(), known.b().claim()))
                && (areAtOnePlace(conflict.a(), known.a()) || areAtOnePlace(conflict.b(), known.b()));
    }

    private static boolean areAtOnePlace(Answer a, Answer b) {
        return a.quote().span().overlaps(b.quote().span());
    }

    /** The links of whole claims without those of texts that conflict or are not of one thing, with those of texts that reword each other. */
    List<Link> wordings(List<Link> links, List<Link> others) {
        List<Link> kept = new ArrayList<>();
        for (Link link : links) {
            ContrastOdds odds = judged.get(texts(link.a().claim(), link.b().claim()));
            if (odds == null || !odds.isConflict() && !odds.isUnrelated()) {
                kept.add(link);
            }
        }
        for (Link link : rewordings) {
            boolean told = Stream.concat(kept.stream(), others.stream())
                    .anyMatch(k -> texts(k.a().claim(), k.b().claim())
                            .equals(texts(link.a().claim(), link.b().claim())));
            if (!told) {
                kept.add(link);
            }
        }
        return kept;
    }
}
