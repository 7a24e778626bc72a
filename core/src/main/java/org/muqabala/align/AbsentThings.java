package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import org.muqabala.align.Absences.Absent;
import org.muqabala.align.Content.Item;
import org.muqabala.align.Content.Sort;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/**
 * Sets a claim that says that there is none of something against one that brings it in: "set out without a guide", "led by a
 * guide". It must be something that neither text comes back to, told as new, and what was not done with it must have been done.
 */
final class AbsentThings {
    private final ConceptLexicon lexicon;
    private final Absences absences;
    private final Weights weights;

    AbsentThings(ConceptLexicon lexicon, Absences absences, Weights weights) {
        this.lexicon = lexicon;
        this.absences = absences;
        this.weights = weights;
    }

    /**
     * What a claim brings to every comparison.
     *
     * @param absent what it says that there is none of
     * @param content all that it says, those too
     */
    record Subject(Claim claim, List<Absent> absent, Content content) {}

    Subject subject(Claim claim, Features features, Content content) {
        return new Subject(claim, absences.of(claim, features), content);
    }

    /** The link between two claims of which one brings in what the other has none of; empty where neither does. */
    Optional<Link> find(Subject a, Subject b, Refrains refrains) {
        return told(a, b, refrains)
                .map(t -> link(absent(a.claim(), t.absent()), present(b.claim(), t.item()), share(a, b)))
                .or(() -> told(b, a, refrains)
                        .map(t -> link(present(a.claim(), t.item()), absent(b.claim(), t.absent()), share(b, a))));
    }

    private record Told(Absent absent, Item item) {}

    private Optional<Told> told(Subject none, Subject other, Refrains refrains) {
        if (none.absent().isEmpty()) {
            return Optional.empty();
        }
        Claim claim = other.claim();
        boolean apart = share(none, other) < weights.get("denial.absence.share")
                || claim.denial() != null
                || claim.heading()
                || none.claim().heading()
                || claim.modality() == Modality.CONDITIONAL
                || claim.modality() == Modality.POSSIBLE
                || claim.modality() == Modality.DEMANDED;
        if (apart) {
            return Optional.empty();
        }
        for (Absent absent : none.absent()) {
            boolean done = absent.act().isEmpty()
                    || other.content().items().stream()
                            .anyMatch(i -> isNear(absent.act().get(), i));
            if (!done || refrains.times(none.claim(), claim, absent.item()) >= Refrains.CLAIMS) {
                continue;
            }
            Optional<Item> found = other.content().items().stream()
                    .filter(i -> isOne(absent.item(), i) && !absences.isKnown(claim, i.quote()))
                    .filter(i -> other.absent().stream().noneMatch(x -> isOne(x.item(), i)))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(i -> new Told(absent, i));
            }
        }
        return Optional.empty();
    }

    private boolean isOne(Item absent, Item told) {
        return absent.sort() == told.sort()
                && (absent.key().equals(told.key())
                        || absent.sort() != Sort.WORD && lexicon.isA(told.key(), absent.key()));
    }

    private boolean isNear(Item act, Item told) {
        if (told.sort() != Sort.ACT) {
            return false;
        }
        Relation relation = lexicon.relation(act.key(), told.key());
        return relation.isOne() || relation == Relation.SIBLING;
    }

    /** How much else of the one claim the other tells, 0 to 1. */
    private double share(Subject none, Subject other) {
        List<Item> weighty =
                none.content().items().stream().filter(i -> !i.light()).toList();
        long shared = weighty.stream()
                .filter(i ->
                        other.content().items().stream().anyMatch(o -> o.key().equals(i.key())))
                .count();
        return weighty.isEmpty() ? 0 : Math.rint(1000.0 * shared / weighty.size()) / 1000;
    }

    private Link link(Answer a, Answer b, double share) {
        return Link.denied(a, b, (1 + share) / 2, weights.get("denial.absence"));
    }

    private static Answer absent(Claim claim, Absent absent) {
        Span words = absent.none().span().cover(absent.item().quote().span());
        return answer(
                claim, absent.act().map(a -> words.cover(a.quote().span())).orElse(words), absent.item(), true);
    }

    private static Answer present(Claim claim, Item item) {
        return answer(claim, item.quote().span(), item, false);
    }

    private static Answer answer(Claim claim, Span words, Item item, boolean denied) {
        String what = item.sort() == Sort.WORD ? item.quote().text() : item.key();
        return new Answer(
                Facet.POLARITY,
                claim,
                Quote.of(claim.tokens().text(), words),
                new Value.Stance(what, denied),
                null,
                what,
                Scope.WHOLE,
                null);
    }
}
