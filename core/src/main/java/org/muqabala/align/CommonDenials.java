package org.muqabala.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;

/**
 * Two sources that deny one thing: "there is nothing that suggests sabotage", "the first findings do not point to sabotage". What is
 * met in every story is denied of this and of that.
 */
final class CommonDenials {
    private final ConceptLexicon lexicon;
    private final ConceptFamilies acts;

    /** @param acts the families of denials.lex */
    CommonDenials(ConceptLexicon lexicon, ConceptFamilies acts) {
        this.lexicon = lexicon;
        this.acts = acts;
    }

    /**
     * What both deny.
     *
     * @param like how alike what stands around the two is, 0 to 1
     */
    record Both(Said a, Said b, double like) {}

    /** Of all that two claims deny the one thing that is most alike in what stands around it. */
    Optional<Both> find(List<Said> a, List<Said> b, ToDoubleBiFunction<Said, Said> likeness) {
        Both best = null;
        for (Said x : ofClaim(a)) {
            for (Said y : ofClaim(b)) {
                if (isOne(x, y)) {
                    double like = likeness.applyAsDouble(x, y);
                    best = best == null || like > best.like() ? new Both(x, y, like) : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What the claim's own word denies, not what an act in it undoes. */
    private List<Said> ofClaim(List<Said> said) {
        return said.stream()
                .filter(s -> s.denied()
                        && s.sure()
                        && Objects.equals(s.denial(), s.claim().denial()))
                .filter(s -> Stream.of("common", "saying", "telling")
                        .noneMatch(f -> acts.lists(f, s.act().concept().id())))
                .toList();
    }

    private boolean isOne(Said a, Said b) {
        return lexicon.relation(a.act().concept().id(), b.act().concept().id()).isOne();
    }
}
