package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;

/**
 * The readings of an answer where words that tell what is counted or done have several meanings, as "وقعت" is both to sign and to
 * happen. Of two answers the two readings are meant that are nearest to each other.
 */
final class Senses {
    /** More meanings than this has no word of which one could choose. */
    private static final int MOST = 4;

    private final Kinship kinship;
    private final ConceptFamilies light;

    Senses(Kinship kinship, ConceptFamilies light) {
        this.kinship = kinship;
        this.light = light;
    }

    /** The answer itself first, then the same with the other meanings of its words; of values other than amounts and times itself alone. */
    List<Answer> of(Answer answer) {
        boolean several = answer.value() instanceof Value.Quantity || answer.value() instanceof Value.Period;
        if (!several) {
            return List.of(answer);
        }
        List<Answer> readings = new ArrayList<>();
        readings.add(answer);
        boolean amount = answer.value() instanceof Value.Quantity; // a time's "of" is an end of an act, no meaning
        for (String of : amount ? with(answer, answer.of(), false) : only(answer.of())) {
            for (String role : with(answer, answer.role(), true)) {
                boolean same = of.equals(String.valueOf(answer.of())) && role.equals(String.valueOf(answer.role()));
                if (!same && readings.size() < MOST) {
                    readings.add(answer.as(answer.of() == null ? null : of, answer.role() == null ? null : role));
                }
            }
        }
        return List.copyOf(readings);
    }

    private static List<String> only(@Nullable String id) {
        return List.of(String.valueOf(id));
    }

    /** A meaning, and the others of the words that carry it. */
    private List<String> with(Answer answer, @Nullable String id, boolean acts) {
        List<String> all = new ArrayList<>(only(id));
        if (id == null) {
            return all;
        }
        Set<String> others = new TreeSet<>();
        answer.claim().concepts().stream()
                .filter(m -> m.concept().id().equals(id))
                .forEach(m -> answer.claim().concepts().stream()
                        .filter(o -> o.quote().equals(m.quote())
                                && (o.concept().type() == Concept.Type.EVENT) == acts
                                && o.concept().type() != Concept.Type.QUALITY
                                && !light.lists("light", o.concept().id()))
                        .forEach(o -> others.add(o.concept().id())));
        others.remove(id);
        all.addAll(others);
        return all;
    }

    /** The readings of two answers that are nearest to each other; of equally near ones the first. */
    Pair nearest(List<Answer> a, List<Answer> b) {
        Pair best = new Pair(a.get(0), b.get(0));
        if (a.size() == 1 && b.size() == 1) {
            return best;
        }
        int most = nearness(best);
        for (Answer x : a) {
            for (Answer y : b) {
                Pair pair = new Pair(x, y);
                int near = nearness(pair);
                if (near > most) {
                    best = pair;
                    most = near;
                }
            }
        }
        return best;
    }

    private int nearness(Pair pair) {
        return kinship.nearness(pair.a().role(), pair.b().role())
                + kinship.nearness(pair.a().of(), pair.b().of());
    }

    /** One reading of each of two answers. */
    record Pair(Answer a, Answer b) {}
}
