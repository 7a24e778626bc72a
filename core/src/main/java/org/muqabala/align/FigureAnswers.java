package org.muqabala.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.ArabicVerbs;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.StopWords;
import org.muqabala.text.WordForms;

/** The figures of a claim, each with what is counted, in what role and of how much. */
final class FigureAnswers {
    /** What "three times" counts, which is nothing that any other number does. */
    static final String OCCASION = "occasion";

    /** By so many words a role that excludes others counts as nearer than it stands. */
    private static final int NEARER = 9;

    /** By so many where it is no role of people, or what is counted are none. */
    private static final int LITTLE_NEARER = 3;

    /** How many words off a concept stands beside an amount. */
    private static final int BESIDE = 2;

    /** So many words behind "of" the whole of a share begins at most. */
    private static final int WHOLE_WITHIN = 3;

    private static final String BODY = "body";
    private static final String LIFE = "life";
    private static final String BODIES_FOUND = "recover-bodies";

    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies roles;
    private final ConceptFamilies happenings;
    private final Lasting lasting;
    private final PastTimes pasts = new PastTimes();
    private final NumberedThing numbered = new NumberedThing();
    private final ScopeReader scopes = new ScopeReader();

    FigureAnswers(ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies roles, ConceptFamilies happenings) {
        this.lasting = new Lasting(lexicon, light);
        this.happenings = happenings;
        this.lexicon = lexicon;
        this.light = light;
        this.roles = roles;
    }

    /**
     * In the order of the text.
     *
     * @param before the claim before it in its sentence; null where it is the first
     * @param published the day the claim was published; null where it is not known
     */
    List<Answer> read(Claim claim, @Nullable Claim before, @Nullable LocalDate published) {
        List<Answer> answers = new ArrayList<>();
        for (Figure figure : claim.figures()) {
            Scope scope = scope(claim, figure);
            String role = scope == Scope.NAMED ? ownRole(claim, figure) : role(claim, before, figure, scope);
            if (isLeft(claim, figure, role)) {
                scope = Scope.LEFT;
            }
            answers.add(new Answer(
                    facet(figure),
                    claim,
                    figure.quote(),
                    new Value.Quantity(figure),
                    isNth(claim, figure) ? role : counted(claim, figure),
                    role,
                    scope,
                    pasts.of(claim, before, figure, published).orElse(null)));
        }
        return answers;
    }

    /** Of those who were hurt so many are still treated: no count of all who were. */
    private boolean isLeft(Claim claim, Figure figure, @Nullable String role) {
        return figure.kind() == Figure.Kind.COUNT
                && role != null
                && roles.family(role).filter(Kinship.INJURED::equals).isPresent()
                && scopes.isStill(claim, figure);
    }

    /** Only a length of time is counted from a point in time; the how-manieth is of no part ("its fourth rise of the year"). */
    private Scope scope(Claim claim, Figure figure) {
        Scope scope = scopes.read(claim, figure);
        if (scope == Scope.OFFSET
                && figure.kind() == Figure.Kind.DURATION
                && lasting.isToldLong(claim, figure.quote())) {
            return Scope.WHOLE; // "remained closed for twenty hours before it was reopened"
        }
        boolean offset = (scope == Scope.OFFSET || scope == Scope.AFTER || scope == Scope.WITHIN)
                && figure.kind() != Figure.Kind.DURATION;
        boolean own = scope == Scope.PART && hasOwnRole(claim, figure);
        if (figure.kind() == Figure.Kind.COUNT && scopes.isAdded(claim, figure)) {
            return Scope.ADDED;
        }
        return offset || own || figure.kind() == Figure.Kind.ORDINAL ? Scope.WHOLE : scope;
    }

    /** What a whole that is named is said to be: "among the five people killed" tells of five dead, "all 28 crew survived" of no role. */
    private @Nullable String ownRole(Claim claim, Figure figure) {
        return rightBehind(claim, figure.quote())
                .filter(m -> mayBePeople(claim, figure) && Nearest.distance(claim, figure.quote(), m.quote()) <= 1)
                .map(m -> m.concept().id())
                .orElse(null);
    }

    /** "Of which 310 were destroyed": all that were. */
    private boolean hasOwnRole(Claim claim, Figure figure) {
        int behind = claim.tokens().indexAtOrAfter(figure.quote().end());
        return claim.concepts().stream()
                .filter(this::isAct)
                .mapToInt(m -> claim.tokens().indexAtOrAfter(m.quote().start()) - behind)
                .anyMatch(words -> words >= 0 && words < BESIDE);
    }

    private static Facet facet(Figure figure) {
        return switch (figure.kind()) {
            case DURATION -> Facet.DURATION;
            case ORDINAL -> Facet.ORDINAL;
            case COUNT, MONEY, PERCENT, MEASURE -> Facet.FIGURE;
        };
    }

    /**
     * The concept of the counted noun, else its stem; of a bare number nothing; of an amount what stands beside it ("a depth of
     * ten kilometres"), else the nearest thing spoken of. A noun that is itself a role ("twelve dead") leaves open who.
     */
    private @Nullable String counted(Claim claim, Figure figure) {
        if (figure.kind() == Figure.Kind.COUNT && scopes.isOccasion(claim, figure)) {
            return OCCASION;
        }
        Quote noun = figure.counted();
        if (noun != null && !StopWords.contains(claim.language(), Folding.fold(noun.text()))) {
            Optional<Concept> concept = named(claim, noun);
            if (concept.isPresent()) {
                boolean who = isRoleOfPeople(concept.get().id()) || isLives(figure, concept.get());
                return who ? null : concept.get().id();
            }
            return WordForms.of(claim.language(), Folding.fold(noun.text())).key();
        }
        if (figure.kind() == Figure.Kind.COUNT) {
            Optional<String> ofWhole = ofWhole(claim, figure);
            if (ofWhole.isPresent()) {
                return ofWhole.get();
            }
            return numbered.of(claim, figure.quote())
                    .filter(c -> !isRoleOfPeople(c))
                    .orElse(null);
        }
        return wholeOf(claim, figure)
                .or(() ->
                        Nearest.concept(claim, figure.quote(), m -> isBeside(claim, figure, m) && !isWithin(m, figure)))
                .or(() -> Nearest.concept(claim, figure.quote(), m -> isThing(m) && !isWithin(m, figure)))
                .map(m -> m.concept().id())
                .orElse(null);
    }

    /** "31 lives" are as many dead. */
    private static boolean isLives(Figure figure, Concept concept) {
        return figure.kind() == Figure.Kind.COUNT && concept.id().equals(LIFE);
    }

    /** "39 of the 150 seats" are seats. */
    private Optional<String> ofWhole(Claim claim, Figure figure) {
        int behind = claim.tokens().indexAtOrAfter(figure.quote().end());
        return Openers.in(claim, Openers.OF).stream()
                .filter(m -> m.from() == behind)
                .findFirst()
                .flatMap(of -> claim.figures().stream()
                        .filter(f -> f.kind() == Figure.Kind.COUNT && f.counted() != null)
                        .filter(f -> {
                            int words = claim.tokens().indexAtOrAfter(f.quote().start()) - of.to();
                            return words >= 0 && words < WHOLE_WITHIN;
                        })
                        .findFirst())
                .flatMap(whole -> named(claim, whole.counted()))
                .map(Concept::id)
                .filter(c -> !isRoleOfPeople(c));
    }

    /** "42 percent of the river's annual flow": what stands behind "of" is what the share is of, not what stands nearest. */
    private Optional<ConceptMention> wholeOf(Claim claim, Figure figure) {
        if (figure.kind() != Figure.Kind.PERCENT) {
            return Optional.empty();
        }
        int behind = claim.tokens().indexAtOrAfter(figure.quote().end());
        return Openers.in(claim, Openers.OF).stream()
                .filter(m -> m.from() == behind)
                .findFirst()
                .flatMap(of -> claim.concepts().stream()
                        .filter(m -> isThing(m) || isBeside(claim, figure, m))
                        .filter(m -> {
                            int words = claim.tokens().indexAtOrAfter(m.quote().start()) - of.to();
                            return words >= 0 && words < WHOLE_WITHIN;
                        })
                        .min(Comparator.comparing(ConceptMention::quote)));
    }

    /** The concept of a counted noun: residents, not to reside; schools, though "schools stayed shut" is an act. */
    private Optional<Concept> named(Claim claim, Quote noun) {
        Optional<ConceptMention> mention = claim.concepts().stream()
                .filter(m -> m.quote().span().overlaps(noun.span()))
                .min(Comparator.comparing(m -> m.concept().type() == Concept.Type.EVENT));
        boolean swallowed = mention.filter(m ->
                        m.concept().type() == Concept.Type.EVENT && m.quote().end() > noun.end())
                .isPresent();
        return swallowed
                ? lexicon.phrases(claim.language()).all(claim.tokens().within(noun.span())).stream()
                        .flatMap(m -> m.values().stream())
                        .findFirst()
                        .or(() -> mention.map(ConceptMention::concept))
                : mention.map(ConceptMention::concept);
    }

    private boolean isRoleOfPeople(String concept) {
        return roles.family(concept).filter(f -> !Kinship.OF_SUMS.contains(f)).isPresent()
                && happenings.family(concept).isEmpty();
    }

    /** The words of the amount itself tell not what it is of: pesos are no weight. */
    private static boolean isWithin(ConceptMention mention, Figure figure) {
        return mention.quote().span().overlaps(figure.quote().span());
    }

    private boolean isBeside(Claim claim, Figure figure, ConceptMention mention) {
        return mention.concept().type() != Concept.Type.EVENT
                && !light.lists("light", mention.concept().id())
                && roles.family(mention.concept().id()).isEmpty()
                && Nearest.distance(claim, figure.quote(), mention.quote()) <= BESIDE;
    }

    private boolean isThing(ConceptMention mention) {
        return mention.concept().type() == Concept.Type.THING
                && !light.lists("light", mention.concept().id());
    }

    /** The nearest act, where a role that excludes others counts as nearer; words of mere course only for want of one. */
    private @Nullable String role(Claim claim, @Nullable Claim before, Figure figure, Scope scope) {
        Quote quote = figure.quote();
        boolean people = mayBePeople(claim, figure);
        if (figure.kind() == Figure.Kind.DURATION) {
            return lasting.act(claim, before, quote).map(m -> m.concept().id()).orElse(null);
        }
        if (isOfBodies(claim, figure) || isOfLives(claim, figure)) {
            return BODIES_FOUND;
        }
        Optional<ConceptMention> behind = people ? rightBehind(claim, quote) : Optional.empty();
        if (behind.isPresent()) {
            return behind.get().concept().id();
        }
        boolean others = scopes.isOfOthers(claim, figure);
        List<Integer> openings = Openers.clauses(claim, ArabicVerbs.of(lexicon));
        return Nearest.concept(
                        claim,
                        quote,
                        m -> isAct(m)
                                && !(others && isToldOfThoseBefore(claim, quote, m))
                                && !isCounted(claim, quote, m)
                                && !(scope == Scope.PART && isWhole(claim, quote, m)),
                        m -> (Openers.isBetween(openings, m.quote(), quote) ? -Openers.OTHER_CLAUSE : 0)
                                + nearer(m, people))
                .or(() -> others
                        ? Optional.empty()
                        : Nearest.concept(claim, quote, m -> m.concept().type() == Concept.Type.EVENT))
                .map(m -> m.concept().id())
                .orElse(null);
    }

    private int nearer(ConceptMention mention, boolean people) {
        String id = mention.concept().id();
        return roles.family(id).isEmpty() ? 0 : people && isRoleOfPeople(id) ? NEARER : LITTLE_NEARER;
    }

    /** The third time that a thing happens is its third happening. */
    private boolean isNth(Claim claim, Figure figure) {
        return figure.kind() == Figure.Kind.ORDINAL && scopes.isOccasion(claim, figure);
    }

    /** "Fourteen bodies were pulled out" counts the dead, whatever was done to them. */
    private boolean isOfBodies(Claim claim, Figure figure) {
        return figure.kind() == Figure.Kind.COUNT && BODY.equals(counted(claim, figure));
    }

    /** "Has claimed 31 lives". */
    private boolean isOfLives(Claim claim, Figure figure) {
        Quote noun = figure.counted();
        return noun != null
                && named(claim, noun).filter(c -> isLives(figure, c)).isPresent();
    }

    /** Where the verb follows its subject, a role right behind a number is that number's: "four died and eleven were injured". */
    private Optional<ConceptMention> rightBehind(Claim claim, Quote value) {
        return claim.language() == Language.ARABIC
                ? Optional.empty()
                : Nearest.concept(
                        claim,
                        value,
                        m -> isRoleOfPeople(m.concept().id())
                                && m.quote().start() >= value.end()
                                && Nearest.distance(claim, value, m.quote()) <= BESIDE
                                && !isCounted(claim, value, m));
    }

    /** Does an act stand behind an earlier number and before this one, so that it is of those whom that one counts? */
    private static boolean isToldOfThoseBefore(Claim claim, Quote value, ConceptMention act) {
        boolean itsOwn = claim.language() == Language.ARABIC && Nearest.distance(claim, act.quote(), value) <= 1;
        return !itsOwn // the verb right before its subject: "وفقد عشرون آخرون"
                && act.quote().end() <= value.start()
                && claim.figures().stream().anyMatch(f -> f.quote().end() <= value.start());
    }

    /** The roles that exclude others are those of people: houses are not injured, nor does an aftershock count them. */
    private boolean mayBePeople(Claim claim, Figure figure) {
        if (figure.kind() == Figure.Kind.MEASURE) {
            return false;
        }
        String counted = counted(claim, figure);
        return figure.kind() != Figure.Kind.COUNT
                || counted == null
                || lexicon.concept(counted).isEmpty()
                || lexicon.isA(counted, "person");
    }

    /** "Fifteen of those released were wounded": the role of the whole that a part is of stands behind "of those". */
    private static boolean isWhole(Claim claim, Quote value, ConceptMention mention) {
        int words = claim.tokens().indexAtOrAfter(mention.quote().start())
                - claim.tokens().indexAtOrAfter(value.end());
        return words > 0 && words <= BESIDE;
    }

    /** "18 wounded" gives no role to the 400 prisoners beside it. */
    private static boolean isCounted(Claim claim, Quote value, ConceptMention mention) {
        return claim.figures().stream()
                .filter(f -> !f.quote().equals(value))
                .anyMatch(f -> f.quote().span().overlaps(mention.quote().span())
                        || f.counted() != null
                                && f.counted().span().overlaps(mention.quote().span()));
    }

    private boolean isAct(ConceptMention mention) {
        return (mention.concept().type() == Concept.Type.EVENT
                        || roles.family(mention.concept().id()).isPresent())
                && !light.lists("light", mention.concept().id());
    }
}
