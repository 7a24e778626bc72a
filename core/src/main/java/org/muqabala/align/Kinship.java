package org.muqabala.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.event.Event;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;

/**
 * How near what two answers count, do or date is to each other, as the last part of a weight's name: {@code same},
 * {@code broader}, {@code sibling}, {@code other} or {@code unknown}; of what is counted also {@code word}, where a word that no
 * concept has is counted beside another; of roles also {@code exclusive}, {@code kindred} and {@code missing}.
 * Of events: {@code own}, {@code story}, {@code other-own}, {@code other-story} or {@code unknown}.
 */
final class Kinship {
    private static final String PERSON = "person";

    /** The family of roles.lex of those who were hurt. */
    static final String INJURED = "injured";

    /** The families of roles.lex that are roles of sums, shares and lengths of time. */
    static final Set<String> OF_SUMS = Set.of("demanded", "offered", "settled");

    /** The families of roles.lex that people alone are in: no sum is missing or aboard. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "dead",
            INJURED,
            "missing",
            "saved",
            "aboard",
            "displaced",
            "detained",
            "infected",
            "recovered",
            "favouring",
            "opposing",
            "abstaining");

    /** The family of roles.lex of those who are held, and of what is held up. */
    private static final String HELD_UP = "detained";

    private static final Set<String> ASKED = Set.of("demanded", "offered");

    /** So many words before an amount stands that it is asked for. */
    private static final int ASKED_WITHIN = 7;

    /** So many words before a length of time stands the verb that says that something lasted so long. */
    private static final int LASTED_WITHIN = 3;

    private static final String NEED = "need";

    private static final String CAPACITY = "capacity";

    private final ConceptLexicon lexicon;
    private final ConceptFamilies roles;
    private final ConceptFamilies happenings;
    private final ConceptFamilies kindred;
    private final ConceptFamilies light;

    /** @param light the concepts that say little */
    Kinship(
            ConceptLexicon lexicon,
            ConceptFamilies roles,
            ConceptFamilies happenings,
            ConceptFamilies kindred,
            ConceptFamilies light) {
        this.light = light;
        this.lexicon = lexicon;
        this.roles = roles;
        this.happenings = happenings;
        this.kindred = kindred;
    }

    Relation relation(String a, String b) {
        return lexicon.relation(a, b);
    }

    /** How near two meanings are: 3 for one and the same, 2 where one holds the other, 1 under one, else 0. */
    int nearness(@Nullable String a, @Nullable String b) {
        return switch (of(a, b)) {
            case "same" -> 3;
            case "broader" -> 2;
            case "sibling" -> 1;
            default -> 0;
        };
    }

    /** Of what is counted; people are counted under many names: passengers, islanders, workers. */
    String ofCounted(Answer a, Answer b) {
        if (arePeople(a.of(), b.of()) || isAnyone(a.of()) && isAnyone(b.of())) {
            return "unknown";
        }
        String level = of(a.of(), b.of());
        return level.equals("other") && (isWord(a.of()) || isWord(b.of())) ? "word" : level;
    }

    /** That both count people says nothing of which people. */
    private static boolean isAnyone(@Nullable String concept) {
        return PERSON.equals(concept);
    }

    /** Are two sorts of people counted of which one person may be both, as a child and a pupil, and in one role? */
    boolean arePeopleOfOneSort(Answer a, Answer b) {
        return a.of() != null
                && b.of() != null
                && lexicon.isA(a.of(), PERSON)
                && lexicon.isA(b.of(), PERSON)
                && (ofRoles(a, b).equals("exclusive") || ofRoles(a, b).equals("same"));
    }

    private boolean arePeople(@Nullable String a, @Nullable String b) {
        return a != null
                && b != null
                && lexicon.relation(a, b) == Relation.NONE
                && lexicon.isA(a, PERSON)
                && lexicon.isA(b, PERSON);
    }

    /** Of the roles, of which some exclude all others. */
    String ofRoles(Answer a, Answer b) {
        boolean one = exclusiveRole(a).isPresent();
        boolean other = exclusiveRole(b).isPresent();
        if (one && other) {
            String level = of(a.role(), b.role());
            return level.equals("same") || level.equals("broader") ? "exclusive" : "kindred";
        }
        return one != other ? "missing" : ofActs(a.role(), b.role());
    }

    /** Of the acts alone, whatever roles they are. */
    String ofActs(Answer a, Answer b) {
        return ofActs(a.role(), b.role());
    }

    /** Of the acts that two times date, which may be one under two words: "dismissed", "resigned". */
    String ofDated(Answer a, Answer b) {
        String level = ofActs(a, b);
        boolean apart = level.equals("other") || level.equals("sibling");
        return apart && areKindred(a.role(), b.role()) ? "akin" : level;
    }

    /** Are the acts that two times date one, as far as their words tell? */
    boolean mayBeOneAct(Answer a, Answer b) {
        String level = ofDated(a, b);
        return level.equals("same") || level.equals("broader") || level.equals("akin");
    }

    /** Are two acts of one family, which sources tell under one word or another? */
    boolean areKindred(@Nullable String a, @Nullable String b) {
        return a != null
                && b != null
                && kindred.family(a).isPresent()
                && kindred.family(a).equals(kindred.family(b));
    }

    /** Meetings go by many names: who calls one talks and who calls it consultations may mean one. */
    private String ofActs(@Nullable String a, @Nullable String b) {
        String level = of(a, b);
        if (!level.equals("other")) {
            return level;
        }
        return isGathering(a) && isGathering(b) ? "sibling" : isOpen(a) || isOpen(b) ? "unknown" : level;
    }

    /** "The operation was done with ten drones" leaves open what they did, as does a word that no concept has. */
    private boolean isOpen(@Nullable String act) {
        return act != null && (isWord(act) || light.lists("light", act));
    }

    private String of(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return "unknown";
        }
        return switch (lexicon.relation(a, b)) {
            case SAME -> "same";
            case BROADER -> "broader";
            case SIBLING -> "sibling";
            case OPPOSITE, NONE -> "other";
        };
    }

    /** A word that no concept has may mean anything. */
    private boolean isWord(@Nullable String id) {
        return id != null && lexicon.concept(id).isEmpty();
    }

    /** The family of a role that excludes the other roles; empty where it excludes none. */
    Optional<String> exclusiveRole(Answer answer) {
        return answer.role() == null
                ? Optional.empty()
                : roles.family(answer.role()).filter(family -> fits(family, answer));
    }

    /** Gas is released without being set free, prisoners are no sum that one side demands, and a match is held up. */
    private boolean fits(String family, Answer answer) {
        if (!(answer.value() instanceof Value.Quantity quantity)) {
            return true;
        }
        return switch (quantity.figure().kind()) {
            case MEASURE, ORDINAL -> isHappening(answer);
            case COUNT -> !OF_SUMS.contains(family);
            case DURATION -> !HELD_UP.equals(family);
            case MONEY, PERCENT -> !OF_PEOPLE.contains(family);
        };
    }

    /** Is an amount one that somebody demands or offers, of which nobody says that it came about? */
    boolean isAsked(Answer answer) {
        boolean demanded = answer.claim().modality() == Modality.DEMANDED;
        return demanded && !isAskedBehind(answer) || asked(answer).isPresent();
    }

    /** "Five recordings in which a man asks for three million": what is asked for stands behind what asks for it. */
    private boolean isAskedBehind(Answer answer) {
        List<ConceptMention> asking = answer.claim().concepts().stream()
                .filter(m ->
                        roles.family(m.concept().id()).filter(ASKED::contains).isPresent())
                .toList();
        return !asking.isEmpty()
                && asking.stream()
                        .allMatch(m -> m.quote().start() >= answer.quote().end());
    }

    /** The family of roles.lex, of demands or of offers, that the nearest word before an amount is of. */
    private Optional<String> asked(Answer answer) {
        Claim claim = answer.claim();
        if (answer.facet() == Facet.DURATION && saysItCameAbout(answer)) {
            return Optional.empty();
        }
        return Nearest.concept(
                        claim,
                        answer.quote(),
                        m -> m.quote().end() <= answer.quote().start()
                                && roles.family(m.concept().id())
                                        .filter(ASKED::contains)
                                        .isPresent()
                                && !(answer.facet() == Facet.DURATION // what needs two hours takes two hours
                                        && m.concept().id().equals(NEED))
                                && Nearest.distance(claim, answer.quote(), m.quote()) <= ASKED_WITHIN)
                .flatMap(m -> roles.family(m.concept().id()));
    }

    /** "At the request of Paris it lasted two hours": nobody asked for so long. */
    private boolean saysItCameAbout(Answer length) {
        Claim claim = length.claim();
        return claim.concepts().stream()
                .anyMatch(m -> light.lists("lasting", m.concept().id())
                        && m.quote().end() <= length.quote().start()
                        && Nearest.distance(claim, length.quote(), m.quote()) <= LASTED_WITHIN);
    }

    /** Is an amount a number that is needed, as no number that came about is: "the motion needs 89 votes"? */
    boolean isNeeded(Answer answer) {
        return isCount(answer)
                && answer.claim().concepts().stream()
                        .anyMatch(m -> m.concept().id().equals(NEED)
                                && m.quote().end() <= answer.quote().start()
                                && Nearest.distance(answer.claim(), answer.quote(), m.quote()) <= ASKED_WITHIN);
    }

    /** What one side demands is not what the other offers. */
    private boolean isDemandAgainstOffer(Answer a, Answer b) {
        if (isCount(a) || isCount(b)) {
            return false;
        }
        Optional<String> x = asked(a);
        Optional<String> y = asked(b);
        return x.isPresent() && y.isPresent() && !x.equals(y);
    }

    private static boolean isCount(Answer answer) {
        return !(answer.value() instanceof Value.Quantity quantity)
                || quantity.figure().kind() == Figure.Kind.COUNT
                || quantity.figure().kind() == Figure.Kind.ORDINAL;
    }

    /** Does an answer tell how much there may be, as no count of what is does: the seats of a stadium? */
    boolean isOfWhatMayBe(Answer answer) {
        return exclusiveRole(answer).filter(CAPACITY::equals).isPresent();
    }

    /** Do the roles or the years told of forbid that two answers are to one question? */
    boolean isExcluded(Answer a, Answer b) {
        Optional<String> x = exclusiveRole(a);
        Optional<String> y = exclusiveRole(b);
        boolean untold = (a.period() == null || b.period() == null) && a.value().overlaps(b.value());
        boolean apart = x.isPresent() && y.isPresent() && !x.equals(y);
        return areOfTwoTimes(a, b) && !untold || apart || isDemandAgainstOffer(a, b);
    }

    /** Are two answers told of two times, "2021" and "2022", or "2021-09" and the news, but not "2021" and "2021-09"? */
    private static boolean areOfTwoTimes(Answer a, Answer b) {
        String x = a.period();
        String y = b.period();
        return x == null || y == null ? !Objects.equals(x, y) : !x.startsWith(y) && !y.startsWith(x);
    }

    /** Is the role of an answer something that happens, at a time and a place of its own? */
    boolean isHappening(Answer answer) {
        return answer.role() != null && happenings.family(answer.role()).isPresent();
    }

    /** How the events of two answers stand to each other: one that hangs on an event of its own needs that event, others the story. */
    String ofEvents(Answer a, Optional<Event> ofA, Answer b, Optional<Event> ofB) {
        boolean own = isHappening(a) && isHappening(b);
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return "unknown";
        }
        if (ofA.equals(ofB)) {
            return own ? "own" : "story";
        }
        return ofA.get().isApartFrom(ofB.get()) ? own ? "other-own" : "other-story" : "unknown";
    }

    /** Are both things meetings of people, which go by many names? */
    boolean areGatherings(Answer a, Answer b) {
        return isGathering(a.of()) && isGathering(b.of());
    }

    private boolean isGathering(@Nullable String concept) {
        return concept != null
                && happenings.family(concept).filter(happenings::isGathering).isPresent();
    }
}
