package org.muqabala.align;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Content.Item;
import org.muqabala.align.Content.Sort;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;

/**
 * What a claim denies, taken as a whole: everything behind the verb of denial, or everything that a negation is of. Another
 * claim asserts it where it says enough of it, whatever words tell the act: each piece counts by how rare it is in the two
 * texts, so that what the whole story is about counts little.
 */
final class DeniedContent {
    /** A piece that is only near counts as told from here on. */
    private static final double TOLD = 0.5;

    /** So many pieces that say something of their own must be told. */
    private static final int PIECES = 2;

    /** So many words behind the word that denies stands what it denies; the rest only tells more of it. */
    private static final int DENIED_WITHIN = 12;

    /** So many words off an act who did it stands. */
    private static final int BESIDE = 3;

    /** So many words before the act opens "it was he who". */
    private static final int CLEFT_WITHIN = 6;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies acts;
    private final Absences absences;
    private final Weights weights;
    private final AgencyPhrases phrases = AgencyPhrases.shipped();
    private final Adjuncts adjuncts = Adjuncts.shipped();

    /** @param acts the families of denials.lex */
    DeniedContent(
            ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies acts, Absences absences, Weights weights) {
        this.absences = absences;
        this.lexicon = lexicon;
        this.light = light;
        this.acts = acts;
        this.weights = weights;
    }

    /** What a claim denies, where it denies something; else what it says. */
    Content read(Claim claim, Features features) {
        Quote denial = claim.denial();
        if (denial == null) {
            return whole(claim, features);
        }
        int start = DenialScope.opening(claim, denial).end();
        int from = claim.tokens().indexAtOrAfter(start);
        boolean behind = isVerb(claim, denial);
        return Content.of(
                claim,
                features,
                light,
                q -> !q.span().overlaps(denial.span())
                        && claim.tokens().indexAtOrAfter(q.start()) - from < DENIED_WITHIN
                        && !adjuncts.holds(claim, start, q)
                        && !DenialScope.isTrailing(claim, q)
                        && (behind ? q.start() >= start && !isOfSpeaker(claim, q) : !Nearest.isAttribution(claim, q)));
    }

    /** "نفى مدير المستشفى إصابة الطفل": who denies may stand between the verb and what he denies. */
    private static boolean isOfSpeaker(Claim claim, Quote words) {
        return claim.speaker() != null
                && claim.speaker().quote().span().overlaps(words.span());
    }

    /** All that a claim says, whether it denies it or not. */
    Content whole(Claim claim, Features features) {
        return Content.of(claim, features, light, q -> !Nearest.isAttribution(claim, q));
    }

    /** Is it a verb that denies a claim: "denied", "refused", and no mere negation? */
    boolean isVerb(Claim claim, Quote denial) {
        return claim.concepts().stream()
                .anyMatch(m -> m.quote().span().overlaps(denial.span())
                        && acts.lists("denying", m.concept().id()));
    }

    /**
     * What one claim denies and another tells.
     *
     * @param share how much of what is denied is told, 0 to 1
     */
    record Told(Said denied, Said asserted, double share) {}

    /** Empty where too little of it is told. */
    Optional<Told> find(Content denied, Content told, Refrains refrains) {
        Claim claim = denied.claim();
        Claim other = told.claim();
        if (claim.denial() == null || other.denial() != null || isApart(claim) || isApart(other)) {
            return Optional.empty();
        }
        Cover cover = new Cover(absences.lacks(claim, claim.denial()) ? lacking(denied) : denied, told, refrains);
        Item first = cover.first;
        Item match = cover.match;
        if (first == null
                || match == null
                || isAskedOnly(other, match)
                || isOfSomebody(other, match)
                || !suffices(cover)) {
            return Optional.empty();
        }
        return Optional.of(new Told(
                new Said(claim, mention(claim, first), claim.denial(), true, true),
                new Said(other, mention(other, match), null, true, true),
                cover.share()));
    }

    /** What a claim says that something lacks: "dug without a licence" denies the licence alone. */
    private static Content lacking(Content denied) {
        Quote denial = Objects.requireNonNull(denied.claim().denial());
        return new Content(
                denied.claim(),
                denied.items().stream()
                        .filter(i -> i.quote().start() >= denial.end())
                        .toList());
    }

    private boolean suffices(Cover cover) {
        boolean verb = isVerb(
                cover.denied.claim(),
                Objects.requireNonNull(cover.denied.claim().denial()));
        String needed =
                !verb ? "denial.content.negation" : cover.head == 0 ? "denial.content.no-act" : "denial.content";
        return cover.own
                && !cover.conveyed
                && cover.pieces >= PIECES
                && (verb || cover.head >= TOLD)
                && cover.found >= weights.get("denial.content.found")
                && cover.share() >= weights.get(needed);
    }

    /** How much of what one claim denies another tells; each piece of it is told by one piece at most. */
    private final class Cover {
        private final Content denied;
        private double all;
        private double found;
        private int pieces;
        /** Whether a piece is told that neither text comes back to again and again. */
        private boolean own;
        /** Whether what is denied is that somebody confessed to something or knew of it, and the other does not tell of that. */
        private boolean conveyed;
        /** How near the first act with a weight of its own is told; negative where there is none. */
        private double head = -1;
        /** The foremost of the pieces told, and what tells it. */
        private @Nullable Item first;

        private @Nullable Item match;

        Cover(Content denied, Content told, Refrains refrains) {
            this.denied = denied;
            Set<String> used = new HashSet<>();
            boolean governed = false;
            for (Item item : denied.items()) {
                boolean act = item.sort() == Sort.ACT;
                Item best = told.items().stream()
                        .filter(i -> !used.contains(i.key()))
                        .max(Comparator.comparingDouble(i -> nearness(item, i)))
                        .orElse(null);
                double near = best == null ? 0 : nearness(item, best);
                int times = refrains.times(denied.claim(), told.claim(), item);
                all += weight(item) / Math.sqrt(times);
                found += near * weight(item) / Math.sqrt(times);
                if (best != null && near >= TOLD) {
                    used.add(best.key());
                    own |= isMeant(item) && !item.light() && times < Refrains.CLAIMS;
                    pieces += !item.light() || act && !governed ? 1 : 0;
                    put(item, best);
                }
                head = act && !item.light() && head < 0 ? near : head;
                conveyed |= act && !governed && near < TOLD && acts.lists("conveying", item.key());
                governed |= act;
            }
        }

        private void put(Item item, Item by) {
            boolean act = item.sort() == Sort.ACT;
            if (isMeant(item) && (first == null || act && first.sort() != Sort.ACT || first.light() && !item.light())) {
                first = item;
                match = by;
            }
        }

        double share() {
            return all == 0 ? 0 : found / all;
        }
    }

    /** "It was she who proposed it": that somebody else did it is no word against him who denies it. */
    private boolean isOfSomebody(Claim claim, Item told) {
        Tokens tokens = claim.tokens();
        int to = tokens.indexAtOrAfter(told.quote().start());
        for (int i = Math.max(0, to - CLEFT_WITHIN); i < to; i++) {
            Optional<Integer> opened = phrases.at(AgencyPhrases.Kind.CLEFT, claim.language(), tokens, i);
            if (opened.isPresent()
                    && phrases.at(AgencyPhrases.Kind.WHO, claim.language(), tokens, opened.get() + 1)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * May another claim tell of whoever is denied to have done an act? Of a negation, and where nobody is named between the
     * verb of denial and the act, nothing says who that is; a word beside what is told that no concept has may be he.
     */
    boolean tellsDoer(Content denied, Quote act, Content told, Quote toldAct) {
        Quote denial = denied.claim().denial();
        if (denial == null || !isVerb(denied.claim(), denial)) {
            return true;
        }
        List<Item> doers = denied.items().stream()
                .filter(i -> i.sort() != Sort.ACT && !i.light() && i.quote().end() <= act.start())
                .toList();
        return doers.isEmpty()
                || doers.stream().anyMatch(i -> told.items().stream().anyMatch(o -> nearness(i, o) > 0))
                || told.items().stream()
                        .anyMatch(o ->
                                o.sort() == Sort.WORD && Nearest.distance(told.claim(), toldAct, o.quote()) <= BESIDE);
    }

    /** How much of what one of two claims denies the other tells, 0 to 1; 0 where neither denies anything. */
    double share(Content a, Content b, Refrains refrains) {
        boolean first = a.claim().denial() != null;
        return first == (b.claim().denial() != null) ? 0 : new Cover(first ? a : b, first ? b : a, refrains).share();
    }

    /** A heading tells too little, and what holds on a condition only is not told to be so. */
    private static boolean isApart(Claim claim) {
        return claim.heading() || claim.modality() == Modality.CONDITIONAL;
    }

    /** "Demanded that an inquiry be opened": the demand is told, not what it is for. */
    private boolean isAskedOnly(Claim claim, Item told) {
        return claim.modality() == Modality.DEMANDED && !acts.lists("asking", told.key());
    }

    /** The mention of what an act or a thing was read from. */
    static ConceptMention mention(Claim claim, Item item) {
        return claim.concepts().stream()
                .filter(m -> m.quote().equals(item.quote()) && m.concept().id().equals(item.key()))
                .findFirst()
                .orElseThrow();
    }

    /** What a piece weighs. */
    double weight(Item item) {
        return switch (item.sort()) {
            case ACT, THING -> weights.get(item.light() ? "like.light" : "like.concept");
            case NAME, WORD -> weights.get("like.name");
        };
    }

    /** How near two pieces are, 0 to 1. */
    double nearness(Item a, Item b) {
        if (isMeant(a) != isMeant(b)) {
            return 0;
        }
        if (isMeant(a)) {
            return switch (lexicon.relation(a.key(), b.key())) {
                case SAME -> 1;
                case BROADER -> a.key().equals("person") || b.key().equals("person") ? 0 : weights.get("like.broader");
                case SIBLING -> weights.get("like.sibling");
                case OPPOSITE, NONE -> 0;
            };
        }
        boolean same = a.sort() == b.sort() && a.key().equals(b.key());
        return same || !Collections.disjoint(a.sounds(), b.sounds()) ? 1 : 0;
    }

    /** Is it an act or a thing, no name and no mere word? */
    static boolean isMeant(Item item) {
        return item.sort() == Sort.ACT || item.sort() == Sort.THING;
    }
}
