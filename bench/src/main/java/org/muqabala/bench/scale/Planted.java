package org.muqabala.bench.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.bench.story.StoryDocument;
import org.muqabala.bench.story.Told;
import org.muqabala.claim.Claim;

/** What was planted in some stories, and which claims tell it. */
final class Planted {
    /**
     * A planted sentence.
     *
     * @param document index of its document among those of the stories
     * @param number which of the sentences of that document it is
     */
    record Sentence(int document, int number, Told told) {}

    /** Two planted sentences of two documents, the one of the earlier document first. */
    record Pair(Sentence one, Sentence other) {
        static Pair of(Sentence a, Sentence b) {
            return a.document() < b.document() ? new Pair(a, b) : new Pair(b, a);
        }

        boolean belongs() {
            return one.told().belongsWith(other.told());
        }

        boolean conflicts() {
            return one.told().conflictsWith(other.told());
        }
    }

    private final List<StoryDocument> documents;
    private final Map<String, Integer> bySource = new HashMap<>();

    /** @param documents those of whole stories, story by story */
    Planted(List<StoryDocument> documents) {
        this.documents = List.copyOf(documents);
        for (int i = 0; i < documents.size(); i++) {
            bySource.put(documents.get(i).document().source().id(), i);
        }
    }

    List<StoryDocument> documents() {
        return documents;
    }

    boolean holds(Claim claim) {
        return bySource.containsKey(claim.source());
    }

    /** The sentences that a claim is read from; none where it is of another story or of none. */
    List<Sentence> of(Claim claim) {
        Integer document = bySource.get(claim.source());
        if (document == null) {
            return List.of();
        }
        List<Told> told = documents.get(document).told();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).start() < claim.quote().span().end()
                    && claim.quote().span().start() < told.get(i).end()) {
                sentences.add(new Sentence(document, i, told.get(i)));
            }
        }
        return sentences;
    }

    /** The pairs of two claims' sentences that answer one question. */
    List<Pair> together(Claim a, Claim b) {
        List<Pair> pairs = new ArrayList<>();
        if (!a.source().equals(b.source())) {
            for (Sentence one : of(a)) {
                for (Sentence other : of(b)) {
                    if (one.told().belongsWith(other.told())) {
                        pairs.add(Pair.of(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    /** All pairs that were planted. */
    List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < documents.size(); a++) {
            for (int b = a + 1; b < documents.size() && story(b) == story(a); b++) {
                addTogether(a, b, pairs);
            }
        }
        return pairs;
    }

    private void addTogether(int a, int b, List<Pair> pairs) {
        List<Told> one = documents.get(a).told();
        List<Told> other = documents.get(b).told();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (one.get(i).belongsWith(other.get(j))) {
                    pairs.add(new Pair(new Sentence(a, i, one.get(i)), new Sentence(b, j, other.get(j))));
                }
            }
        }
    }

    private long story(int document) {
        return documents.get(document).told().get(0).story();
    }
}
