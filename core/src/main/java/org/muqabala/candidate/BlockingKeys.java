package org.muqabala.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.time.Time;

/**
 * The keys under which a claim meets those it may belong with. Two claims are candidates when they share
 * {@link #SHARED_KEYS} keys. No key holds a value that may conflict, so two sources that differ still meet.
 */
public final class BlockingKeys {
    /** How many keys two claims share at least to be compared. */
    public static final int SHARED_KEYS = 2;

    private static final List<String> FAMILIES = List.of("happenings.lex", "roles.lex", "labels.lex", "tones.lex");

    /** What means.lex lists beside means. */
    private static final Set<String> NO_MEANS = Set.of("act", "beside", "path");

    private final ConceptLexicon lexicon;
    private final List<ConceptFamilies> families;
    private final TraitReader reader;
    private final ConceptFamilies acts;
    /** By a concept's id. */
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    public BlockingKeys(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new TraitReader(lexicon);
        this.acts = ConceptFamilies.shipped(lexicon, "denials.lex");
        this.families =
                FAMILIES.stream().map(f -> ConceptFamilies.shipped(lexicon, f)).toList();
    }

    /** The traits of a story's claims, none of them read yet. */
    public KnownTraits known() {
        return new KnownTraits(reader);
    }

    /**
     * The keys of a claim, sorted: who acts, what is meant and done, what that is held by and the family it is of, the month,
     * the sort and unit of its amounts, deeds, content words.
     */
    public Set<String> of(Claim claim, Traits traits) {
        Features features = traits.features();
        Set<String> keys = new TreeSet<>();
        features.actors().forEach(a -> keys.add("actor:" + a));
        features.concepts().values().forEach(c -> keys.addAll(known.computeIfAbsent(c.id(), id -> keysOf(c))));
        if (features.concepts().keySet().stream().anyMatch(c -> isPlea(claim, c))) {
            keys.add("plea:one");
            keys.add("plea:other");
        }
        if (features.concepts().keySet().stream().anyMatch(this::isHarm)) {
            keys.add("harm:told"); // who says that nobody was hurt, and who tells of the dead, meet by that alone
            keys.add("harm:denied");
        }
        for (Figure figure : claim.figures()) {
            keys.add("amount:" + figure.kind() + ":" + unit(figure));
            if (figure.unit() != null
                    || figure.kind() == Figure.Kind.COUNT) { // what is counted or measured alike meets by that alone
                keys.add("measured:" + figure.kind() + ":" + unit(figure));
            }
        }
        claim.times().stream().flatMap(BlockingKeys::whens).forEach(m -> {
            keys.add("time:" + m);
            keys.add("when:" + m); // two dates of one month, two times of day meet by that alone
        });
        traits.deeds().forEach(d -> {
            keys.add("deed:" + d.deed());
            keys.add("done:" + d.deed()); // who tells of one deed meets by that alone
        });
        if (!traits.reasons().isEmpty()) { // who tells a cause meets by that alone
            keys.add("cause:told");
            keys.add("cause:named");
        }
        traits.means().stream().filter(m -> !NO_MEANS.contains(m.type())).forEach(m -> {
            keys.add("means:" + m.above().get(0));
            keys.add("done-by:" + m.above().get(0)); // who tells of such means meets by that alone
        });
        if (!traits.descriptions().isEmpty()) { // who says what a thing is meets by that alone
            keys.add("described:what");
            keys.add("described:how");
        }
        traits.epithets().forEach(e -> keys.add("label:" + e.above().get(0)));
        traits.sides().stream()
                .filter(s -> !s.type().isEmpty())
                .forEach(
                        s -> { // who tells which of some meets by that alone
                            keys.add("side:" + s.type());
                            keys.add("which:" + s.type());
                        });
        traits.placed().forEach(p -> keys.add("placed:" + p.sort()));
        features.skeletons().forEach(k -> keys.add("sounds:" + k));
        features.wordSkeletons().forEach(k -> keys.add("sounds:" + k));
        features.stems()
                .keySet()
                .forEach(s -> keys.add("stem:" + features.language().code() + ":" + s));
        return keys;
    }

    /** The keys of a claim that means a concept. */
    private Set<String> keysOf(Concept concept) {
        Set<String> keys = new TreeSet<>();
        keys.add("concept:" + concept.id());
        lexicon.ancestors(concept.id()).forEach(a -> keys.add("concept:" + a));
        for (ConceptFamilies family : families) {
            family.family(concept.id()).ifPresent(f -> keys.add("family:" + f));
        }
        if (concept.type() == Concept.Type.EVENT) {
            keys.add("act:" + concept.id());
        }
        addOpposites(concept.id(), keys);
        return keys;
    }

    /** Two acts of which only one can be so, and that once, meet by that alone, other opposites with one more key that they share. */
    private void addOpposites(String concept, Set<String> keys) {
        lexicon.relatives(concept).forEach((other, relation) -> {
            if (relation == Relation.OPPOSITE) {
                String pair = concept.compareTo(other) < 0 ? concept + "/" + other : other + "/" + concept;
                keys.add("opposite:" + pair);
                if (acts.lists("once", concept) && acts.lists("once", other)) {
                    keys.add("once:" + pair);
                }
            }
        });
    }

    private boolean isHarm(String concept) {
        return lexicon.isA(concept, "harm") || lexicon.isA(concept, "unhurt") || lexicon.isA(concept, "hospitalise");
    }

    /** Who denies the charges and who admits them meet by that alone. */
    private boolean isPlea(Claim claim, String concept) {
        return acts.lists("admitting", concept) || claim.denial() != null && acts.lists("charging", concept);
    }

    /** Money of any currency is one sort, since two sources may give two. */
    private static String unit(Figure figure) {
        return figure.kind() == Figure.Kind.MONEY || figure.unit() == null ? "" : figure.unit();
    }

    /** What a time is one of: a time of day, and the month or the year that it begins in. */
    private static Stream<String> whens(Time time) {
        return Stream.concat(time.clock().map(c -> "clock").stream(), month(time).stream());
    }

    /** The month a time begins in, of a year or longer the year: two dates of one event lie in one month as a rule. */
    private static Optional<String> month(Time time) {
        if (time.from() == null) {
            return Optional.empty();
        }
        String year = String.valueOf(time.from().date().getYear());
        return Optional.of(
                time.precision().compareTo(Time.Precision.YEAR) >= 0
                        ? year
                        : year + "-" + time.from().date().getMonthValue());
    }
}
