package org.muqabala.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Surroundings.Around;
import org.muqabala.claim.Claim;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Explanation;

/**
 * Scores whether two amounts answer one question, part by part. The score is the logarithm of the odds that they do; the
 * weights of the parts stand in weights.properties.
 */
final class QuantityScorer {
    /** A number from here on two texts hardly have by chance. */
    private static final double TELLING = 10;

    /** Amounts further apart than a hundredfold are no likelier to be two. */
    private static final double MOST_APART = 2;

    /** Surroundings less alike than this have nothing in common. */
    private static final double BARE = 0.05;

    /** Roles of which nothing says that they are one. */
    private static final Set<String> DIFFERENT = Set.of("slot.role.other", "slot.role.unknown", "slot.role.missing");

    /** Amounts that hardly two questions have by chance are as near as this, in powers of ten, and as large as this. */
    private static final double NEAR = Math.log10(1.12);

    private static final double LARGE = 20;

    /** So many words apart two sums are one in two currencies. */
    private static final int CONVERTED_WITHIN = 2;

    private static final String LENGTH = "m";

    private static final double ZERO = 1e-9;

    private final Kinship kinship;
    private final Surroundings surroundings;
    private final Purposes purposes;
    private final Weights weights;

    QuantityScorer(Kinship kinship, Purposes purposes, Surroundings surroundings, Weights weights) {
        this.kinship = kinship;
        this.purposes = purposes;
        this.surroundings = surroundings;
        this.weights = weights;
    }

    /**
     * Why two amounts answer one question, with the score; empty where one part forbids it.
     *
     * @param context what else the articles give
     */
    Optional<Explanation> score(Answer a, Answer b, Around aroundA, Around aroundB, DateScorer.Context context) {
        Soles soles = context.soles();
        Figure x = figure(a);
        Figure y = figure(b);
        boolean tally = context.tallies().areOne(a, b);
        if (excluded(a, b, soles, tally)) {
            return Optional.empty();
        }
        List<Explanation> parts = new ArrayList<>();
        parts.add(leaf("kind", x.kind().name().toLowerCase(Locale.ROOT)));
        Explanation counted = counted(a, b);
        parts.add(counted);
        Explanation role = role(a, b);
        parts.add(role);
        parts.add(event(a, b, context.events()));
        purposes.level(a, b)
                .ifPresent(l -> parts.add(leaf(
                        "purpose",
                        l,
                        purposes.word(a).orElse(null),
                        purposes.word(b).orElse(null))));
        if (tally) {
            parts.add(leaf(
                    "tally",
                    "same",
                    context.tallies().words(a).orElse(null),
                    context.tallies().words(b).orElse(null)));
        }
        boolean compatible = a.value().overlaps(b.value());
        if (!a.scope().fits(b.scope())) {
            parts.add(leaf("scope", "other", name(a.scope()), name(b.scope())));
        } else if ((a.scope() == Scope.NAMED) != (b.scope() == Scope.NAMED) && !compatible) {
            parts.add(leaf("scope", "named", a.quote().text(), b.quote().text()));
        }
        if ((a.period() == null) != (b.period() == null)) {
            parts.add(leaf("period", "missing", a.period(), b.period()));
        }
        if (kinship.isAsked(a) != kinship.isAsked(b)) {
            parts.add(leaf("asked", compatible ? "one" : "other"));
        }
        values(a, b, x).ifPresent(parts::add);
        boolean length = LENGTH.equals(x.unit()); // who is where some way off says nothing of what the way is
        Optional<String> whose =
                length || a.value().equalTo(b.value()) ? Optional.empty() : Whose.level(aroundA, aroundB);
        whose.ifPresent(l -> parts.add(leaf("whose", l, nearest(aroundA), nearest(aroundB))));
        double around = surroundings.likeness(aroundA, aroundB);
        boolean told = counted.code().equals("slot.of.same") || whose.isPresent() || tellsOfItself(x);
        boolean bare = !compatible && around < BARE && !told;
        if (bare) {
            parts.add(leaf("bare", "both"));
        }
        if (!bare && soles.areSole(a, b) && whose.filter("other"::equals).isEmpty()) {
            parts.add(leaf("sole", "both"));
        }
        if (!compatible
                && x.kind() != Figure.Kind.PERCENT
                && !tally
                && soles.areOfMany(a, b)
                && DIFFERENT.contains(role.code())) {
            parts.add(leaf("many", "both"));
        }
        if (!a.value().equalTo(b.value()) && Objects.equals(x.unit(), y.unit())) { // sums in two currencies say nothing
            double apart = apart(x, y);
            parts.add(times("apart", apart, Math.pow(10, apart)));
            if (!compatible && !bare && apart <= NEAR && Math.min(amount(x), amount(y)) >= LARGE) {
                parts.add(leaf("value", "near"));
            }
        }
        if (!compatible && (givesElsewhere(a, b) || givesElsewhere(b, a))) {
            parts.add(leaf("value", "elsewhere"));
        } else if (!compatible && context.amounts().areBothTold(a, b)) {
            parts.add(leaf("value", "both-told"));
        }
        parts.add(times("around", around, around));
        return Optional.of(Explanation.sum("one-question", "slot.score", List.of(), parts));
    }

    /** Does its unit alone say what an amount is of: sums, tonnes, hectares? Lengths, shares and hours are of anything. */
    private static boolean tellsOfItself(Figure figure) {
        return switch (figure.kind()) {
            case MONEY -> true;
            case MEASURE -> !LENGTH.equals(figure.unit());
            case COUNT, PERCENT, DURATION, ORDINAL -> false;
        };
    }

    private static Figure figure(Answer answer) {
        return ((Value.Quantity) answer.value()).figure();
    }

    /** Roles, scopes, periods and kinds of things of which each forbids the other. */
    private boolean excluded(Answer a, Answer b, Soles soles, boolean tally) {
        boolean countedApart = figure(a).kind() == Figure.Kind.COUNT
                && !tally
                && a.of() != null
                && b.of() != null
                && kinship.relation(a.of(), b.of()) == Relation.SIBLING
                && !kinship.arePeopleOfOneSort(a, b);
        return countedApart
                || FigureAnswers.OCCASION.equals(a.of()) != FigureAnswers.OCCASION.equals(b.of())
                || areTwoParts(a, b)
                || isAlone(a, b, Scope.EACH)
                || isAlone(a, b, Scope.ADDED)
                || !a.value().overlaps(b.value()) && (isAlone(a, b, Scope.LEFT) || areOfTwoPeriods(a, b))
                || areOfTwoUnits(a, b)
                || areOfTwoSides(a, b, soles)
                || kinship.isExcluded(a, b)
                || kinship.isOfWhatMayBe(a) != kinship.isOfWhatMayBe(b)
                || !a.value().overlaps(b.value()) && kinship.isNeeded(a) != kinship.isNeeded(b);
    }

    /** What a thing costs a day is not what it costs in all, or a month; but "a month" is left out where all know it of wages. */
    private static boolean areOfTwoPeriods(Answer a, Answer b) {
        boolean untold = a.scope() == Scope.MONTHLY && !b.scope().isRate()
                || b.scope() == Scope.MONTHLY && !a.scope().isRate();
        return a.scope() != b.scope() && (a.scope().isRate() || b.scope().isRate()) && !untold;
    }

    /** Is one of two amounts of a scope that the other is not of? */
    private static boolean isAlone(Answer a, Answer b, Scope scope) {
        return (a.scope() == scope) != (b.scope() == scope);
    }

    /** "52 million euros ($56 million)": a sum is compared with what stands beside it in the other's currency. */
    private static boolean areOfTwoUnits(Answer a, Answer b) {
        return figure(a).kind() == Figure.Kind.MONEY
                && !Objects.equals(figure(a).unit(), figure(b).unit())
                && apart(figure(a), figure(b)) > 0 // "$20,000" may be told of what others call Australian dollars
                && (isConverted(a, figure(b).unit()) || isConverted(b, figure(a).unit()));
    }

    /** Does a sum in another currency stand right beside a sum, in brackets or behind "or"? */
    private static boolean isConverted(Answer answer, @Nullable String unit) {
        return answer.claim().figures().stream()
                .filter(f -> f.kind() == Figure.Kind.MONEY && Objects.equals(f.unit(), unit))
                .anyMatch(f -> Nearest.distance(answer.claim(), answer.quote(), f.quote()) <= CONVERTED_WITHIN);
    }

    /** Of those arrested so many are officers and so many civilians: parts under two names are two parts. */
    private boolean areTwoParts(Answer a, Answer b) {
        return a.scope() == Scope.PART
                && b.scope() == Scope.PART
                && a.of() != null
                && b.of() != null
                && !a.value().overlaps(b.value())
                && kinship.nearness(a.of(), b.of()) < 2;
    }

    /** What one side lost of its own is not what both lost, nor, where another speaks, what the other side lost. */
    private static boolean areOfTwoSides(Answer a, Answer b, Soles soles) {
        boolean bothOwn = a.scope() == Scope.OWN && b.scope() == Scope.OWN;
        return bothOwn
                ? !Objects.equals(speaker(a), speaker(b))
                : a.scope() == Scope.OWN && soles.isOfAll(b) || b.scope() == Scope.OWN && soles.isOfAll(a);
    }

    private static @Nullable String speaker(Answer answer) {
        return answer.claim().speaker() == null
                ? null
                : answer.claim().speaker().canonical();
    }

    private Explanation counted(Answer a, Answer b) {
        String level = kinship.ofCounted(a, b);
        Explanation told = leaf("of", level, a.of(), b.of());
        if (figure(a).kind() == Figure.Kind.ORDINAL && level.equals("broader")) {
            // the how-manieth rise is the how-manieth increase, where a passenger is not any person
            return new Explanation("of", weights.get("quantity.nth.broader"), told.code(), told.args(), List.of());
        }
        boolean counts = figure(a).kind() == Figure.Kind.COUNT || figure(a).kind() == Figure.Kind.ORDINAL;
        // what is measured is no noun of the figure but the thing that stands nearest: that it differs says little
        return counts
                ? told
                : new Explanation("of", weights.get("quantity.near." + level), told.code(), told.args(), List.of());
    }

    /** What lasts is one act that can be read as a rule, and lengths of other acts are many: it says more than other roles. */
    private Explanation role(Answer a, Answer b) {
        return a.facet() == Facet.DURATION
                ? leaf("lasts", kinship.ofDated(a, b), a.role(), b.role())
                : leaf("role", roles(a, b), a.role(), b.role());
    }

    /** Kindred roles tell of more or less of one thing where their amounts differ: the injured, and those in hospital. */
    private String roles(Answer a, Answer b) {
        String level = kinship.ofRoles(a, b);
        boolean hurt = kinship.exclusiveRole(a).filter(Kinship.INJURED::equals).isPresent();
        return hurt && level.equals("kindred") && !a.value().overlaps(b.value()) ? "akin" : level;
    }

    private Explanation event(Answer a, Answer b, Events events) {
        Optional<Event> x = events.of(a.claim().id());
        Optional<Event> y = events.of(b.claim().id());
        return leaf(
                "event",
                kinship.ofEvents(a, x, b, y),
                x.map(Event::label).orElse(null),
                y.map(Event::label).orElse(null));
    }

    private Optional<Explanation> values(Answer a, Answer b, Figure x) {
        if (a.value().equalTo(b.value())) {
            return Optional.of(leaf("value", isTelling(x) ? "equal-telling" : "equal"));
        }
        return a.value().overlaps(b.value()) ? Optional.of(leaf("value", "overlap")) : Optional.empty();
    }

    /** Is an amount so large that two texts hardly give it by chance? */
    static boolean isTelling(Figure figure) {
        return amount(figure) >= TELLING;
    }

    /** Who gives the other's value too gives it to another question: 147 seats of 280, up from 41 to 67. */
    private static boolean givesElsewhere(Answer answer, Answer other) {
        Claim claim = answer.claim();
        Figure figure = figure(other);
        return claim.tokens().list().stream()
                        .anyMatch(t -> t.isNumber()
                                && !answer.quote().span().overlaps(t.span())
                                && isNumberOf(other, t.folded()))
                || claim.figures().stream()
                        .anyMatch(f -> !f.quote().equals(answer.quote())
                                && (f.kind() == figure.kind() || isTelling(f))
                                && f.interval().equals(figure.interval()));
    }

    private static boolean isNumberOf(Answer answer, String digits) {
        return answer.claim().tokens().within(answer.quote().span()).list().stream()
                .anyMatch(t -> t.isNumber() && t.is(digits));
    }

    /**
     * How many times ten one amount is another, at most a hundredfold. Of an amount with two ends ("tens of thousands") the
     * point nearest to the other counts; a bound alone ("at least nine") tells of amounts about as large as it.
     */
    private static double apart(Figure x, Figure y) {
        double a = amount(x);
        double b = amount(y);
        double nearA = nearest(x, b, a);
        double nearB = nearest(y, nearA, b);
        return Math.min(MOST_APART, Math.abs(Math.log10((nearA + ZERO) / (nearB + ZERO))));
    }

    private static double nearest(Figure figure, double to, double otherwise) {
        BigDecimal low = figure.interval().low();
        BigDecimal high = figure.interval().high();
        return low == null || high == null || low.signum() < 0
                ? otherwise
                : Math.max(low.doubleValue(), Math.min(high.doubleValue(), to));
    }

    private static double amount(Figure figure) {
        BigDecimal low = figure.interval().low();
        BigDecimal known = figure.nominal() != null
                ? figure.nominal()
                : low != null ? low : figure.interval().high();
        return known == null ? 0 : Math.abs(known.doubleValue());
    }

    private static String nearest(Around around) {
        return around.beside().get(0).name().name();
    }

    private static String name(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private Explanation leaf(String part, String level, @Nullable String... args) {
        String[] told = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            told[i] = args[i] == null ? "" : args[i];
        }
        return Explanation.leaf(
                part, weights.get("quantity." + part + "." + level), "slot." + part + "." + level, told);
    }

    private Explanation times(String part, double measure, double told) {
        return Explanation.leaf(
                part,
                Math.rint(weights.get("quantity." + part) * measure * 1000) / 1000,
                "slot." + part,
                String.valueOf(Math.rint(told * 100) / 100));
    }
}
