package org.muqabala.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers joined by links, in which groups are sought whose every two answers are joined. */
final class Cliques {
    private final List<Link> links;
    private final Map<Answer, Integer> numbers = new HashMap<>();
    /** By a link's index: the numbers of its two answers. */
    private final int[] firsts;

    private final int[] seconds;
    private final List<Answer> answers = new ArrayList<>();
    /** By an answer's number: the numbers of those that it is joined with. */
    private final List<BitSet> joined = new ArrayList<>();
    /** By an answer's number: the indexes of the links that it is the first end of. */
    private final List<BitSet> from = new ArrayList<>();

    /** @param links the strongest first; answers are numbered in the order in which the links name them */
    Cliques(List<Link> links) {
        this.links = links;
        this.firsts = new int[links.size()];
        this.seconds = new int[links.size()];
        for (int i = 0; i < links.size(); i++) {
            int a = number(links.get(i).a());
            int b = number(links.get(i).b());
            firsts[i] = a;
            seconds[i] = b;
            joined.get(a).set(b);
            joined.get(b).set(a);
            from.get(a).set(i);
        }
    }

    private int number(Answer answer) {
        Integer known = numbers.putIfAbsent(answer, answers.size());
        if (known != null) {
            return known;
        }
        answers.add(answer);
        joined.add(new BitSet());
        from.add(new BitSet());
        return answers.size() - 1;
    }

    /**
     * Answers of which every two are joined.
     *
     * @param answers those of the strongest links first
     * @param links the strongest first
     */
    record Clique(List<Answer> answers, List<Link> links) {}

    /** Each link is in one of the groups at least: the strongest that is in none yet opens the next one. */
    List<Clique> all() {
        BitSet covered = new BitSet();
        List<Clique> all = new ArrayList<>();
        for (int seed = 0; seed < links.size(); seed = covered.nextClearBit(seed)) {
            BitSet members = around(seed);
            BitSet within = within(members);
            covered.or(within);
            all.add(new Clique(
                    members.stream().mapToObj(answers::get).toList(),
                    within.stream().mapToObj(links::get).toList()));
        }
        return all;
    }

    private BitSet around(int seed) {
        int a = firsts[seed];
        int b = seconds[seed];
        BitSet members = new BitSet();
        members.set(a);
        members.set(b);
        if (links.get(seed).a().facet() == Facet.WORDING) {
            BitSet open = (BitSet) joined.get(a).clone();
            open.and(joined.get(b));
            for (int next = open.nextSetBit(0); next >= 0; next = open.nextSetBit(next + 1)) {
                members.set(next);
                open.and(joined.get(next));
            }
        }
        return members;
    }

    private BitSet within(BitSet members) {
        BitSet within = new BitSet();
        for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
            BitSet ofMember = from.get(member);
            for (int link = ofMember.nextSetBit(0); link >= 0; link = ofMember.nextSetBit(link + 1)) {
                within.set(link, members.get(seconds[link]));
            }
        }
        return within;
    }
}
