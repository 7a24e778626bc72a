package org.muqabala.candidate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.time.Time;

/**
 * The keys under which a claim meets those it may belong with. Two claims are candidates when they share
 * {@link #SHARED_KEYS} keys. No key holds a value that may conflict, so two sources that differ still meet.
 */
public final class BlockingKeys {
    /** How many keys two claims share at least to be compared. */
    public static final int SHARED_KEYS = 2;

    private final ConceptLexicon lexicon;

    public BlockingKeys(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The keys of a claim, sorted: who acts, what is meant and what that is held by, the month, content words. */
    public Set<String> of(Claim claim) {
        Features features = Features.of(claim);
        Set<String> keys = new TreeSet<>();
        features.actors().forEach(a -> keys.add("actor:" + a));
        for (String concept : features.concepts().keySet()) {
            keys.add("concept:" + concept);
            lexicon.ancestors(concept).forEach(a -> keys.add("concept:" + a));
        }
        claim.times().stream()
                .map(BlockingKeys::month)
                .flatMap(Optional::stream)
                .forEach(m -> keys.add("time:" + m));
        features.stems().forEach(s -> keys.add("stem:" + features.language().code() + ":" + s));
        return keys;
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
