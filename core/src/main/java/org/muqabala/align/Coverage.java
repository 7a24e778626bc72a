package org.muqabala.align;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Content.Item;
import org.muqabala.align.Content.Sort;
import org.muqabala.text.Span;

/**
 * How much of what one claim says another says too. A word of several meanings counts once, by the one that is nearest; each
 * piece of the other claim tells one piece at most.
 *
 * @param told what the words told weigh
 * @param all what all words weigh
 * @param rarest what the heaviest of the words told weighs
 * @param pieces how many words with a weight of their own are told
 * @param acts how many of these are acts
 * @param head the heaviest act that is told, else the heaviest thing; null where neither is
 */
record Coverage(
        double told,
        double all,
        double rarest,
        int pieces,
        int acts,
        @Nullable Item head) {
    /** A word counts as told from here on: by itself, by what is wider or narrower, by one of its sort. */
    private static final double NEAR = 0.44;

    /** From here on a piece tells no other. */
    static final double TAKEN = 0.5;

    /**
     * Measures it.
     *
     * @param weight of a piece
     * @param nearness of two pieces, 0 to 1
     */
    static Coverage of(
            Content content, Content other, ToDoubleFunction<Item> weight, ToDoubleBiFunction<Item, Item> nearness) {
        Map<Span, Word> words = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Item item : content.items()) {
            Item best = null;
            double near = 0;
            for (Item candidate : other.items()) {
                double found = taken.contains(candidate.key()) ? 0 : nearness.applyAsDouble(item, candidate);
                if (found > near) {
                    near = found;
                    best = candidate;
                }
            }
            if (best != null && near >= TAKEN) {
                taken.add(best.key());
            }
            words.computeIfAbsent(item.quote().span(), s -> new Word()).add(item, near, weight.applyAsDouble(item));
        }
        return of(words.values());
    }

    private static Coverage of(Collection<Word> words) {
        double told = 0;
        double all = 0;
        double rarest = 0;
        int pieces = 0;
        int acts = 0;
        Word head = null;
        for (Word word : words) {
            all += word.weight;
            told += word.told;
            rarest = Math.max(rarest, word.told);
            if (word.isTold() && !word.item().light()) {
                pieces++;
                acts += word.item().sort() == Sort.ACT ? 1 : 0;
            }
            if (word.isMeant() && (head == null || word.leads(head))) {
                head = word;
            }
        }
        return new Coverage(told, all, rarest, pieces, acts, head == null ? null : head.item);
    }

    /** The share of it that is told, 0 to 1. */
    double share() {
        return all == 0 ? 0 : told / all;
    }

    /** One word of a claim, with all that it may mean. */
    private static final class Word {
        private double weight;
        private double told;
        private double near;
        private @Nullable Item item;

        void add(Item meaning, double nearness, double weighs) {
            weight = Math.max(weight, weighs);
            if (item == null || nearness * weighs > told) {
                told = nearness * weighs;
                near = nearness;
                item = meaning;
            }
        }

        boolean isTold() {
            return near >= NEAR;
        }

        boolean isMeant() {
            return isTold() && (item().sort() == Sort.ACT || item().sort() == Sort.THING);
        }

        /** Does it weigh more, or is it an act where the other is none? */
        boolean leads(Word other) {
            return isAct() == other.isAct() ? told > other.told : isAct();
        }

        private boolean isAct() {
            return item().sort() == Sort.ACT && !item().light();
        }

        Item item() {
            return Objects.requireNonNull(item);
        }
    }
}
