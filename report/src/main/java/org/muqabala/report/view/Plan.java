package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.muqabala.claim.Polarity;
import org.muqabala.document.Document;
import org.muqabala.report.view.Leaf.LongList;
import org.muqabala.verdict.Verdict;

/**
 * Which page holds what in a report of several. Up to a crowd of sources each article has its page and the first page has
 * all conflicts, sources, denials and problems; with a crowd these are cut into pages too.
 */
final class Plan {
    /** What the link of a claim weighs, in characters. */
    private static final int LINK = 150;

    private final Room room;
    private final boolean crowded;
    private final List<Leaf> articles;
    private final List<Stretch> stretches = new ArrayList<>();

    Plan(Index index, Room room) {
        this.room = room;
        List<Document> documents = index.comparison().documents();
        this.crowded = documents.size() > room.crowd();
        for (Verdict verdict : Verdict.values()) {
            if (crowded || verdict != Verdict.CONFLICTS) {
                cut("section." + Wording.code(verdict), index.count(verdict), most(), i -> finding(verdict, i));
            }
        }
        if (crowded) {
            cut(Stretch.DENIALS, denials(index), room.items(), i -> item(LongList.DENIALS, i));
            cut(Stretch.PROBLEMS, index.comparison().problems().size(), room.items(), i -> item(LongList.PROBLEMS, i));
            cut(Stretch.SOURCES, documents.size(), room.sources(), i -> numbered(LongList.SOURCES, i, room.sources()));
        }
        this.articles = crowded ? shared(documents, index) : ofTheirOwn(documents);
        int from = 0;
        for (int to = 1; to <= articles.size(); to++) {
            if (to == articles.size() || !articles.get(to).equals(articles.get(from))) {
                stretches.add(new Stretch(articles.get(from), Stretch.ARTICLES, from, to));
                from = to;
            }
        }
    }

    private static int denials(Index index) {
        return (int) index.comparison().claims().stream()
                .filter(c -> c.polarity() == Polarity.DENIED)
                .count();
    }

    private void cut(String heading, int count, int most, IntFunction<Leaf> leafOf) {
        for (int from = 0; from < count; from += most) {
            stretches.add(new Stretch(leafOf.apply(from), heading, from, Math.min(count, from + most)));
        }
    }

    private static List<Leaf> ofTheirOwn(List<Document> documents) {
        List<Leaf> leaves = new ArrayList<>();
        documents.forEach(d -> leaves.add(new Leaf.Article(leaves.size() + 1)));
        return leaves;
    }

    /** Fills page after page: short articles share one, a long one has it to itself. */
    private List<Leaf> shared(List<Document> documents, Index index) {
        List<Leaf> leaves = new ArrayList<>();
        int page = 1;
        long weight = 0;
        for (Document document : documents) {
            long own = document.text().length()
                    + (long) LINK * index.claimsOf(document.source().id()).size();
            if (weight > 0 && weight + own > room.text()) {
                page++;
                weight = 0;
            }
            weight += own;
            leaves.add(new Leaf.Listing(LongList.ARTICLES, page));
        }
        return leaves;
    }

    /** Are there more sources than a page can list? */
    boolean isCrowded() {
        return crowded;
    }

    /** @param index the how-manieth finding of its verdict it is, 0 for the first */
    Leaf finding(Verdict verdict, int index) {
        int page = crowded || verdict != Verdict.CONFLICTS ? index / most() : 0;
        return verdict == Verdict.CONFLICTS && page == 0 ? new Leaf.Front() : new Leaf.Findings(verdict, page + 1);
    }

    private int most() {
        return crowded ? room.crowdFindings() : room.findings();
    }

    /** So many sources a page lists. */
    int mostListed() {
        return room.sources();
    }

    /** The first items of a list stand on the first page. */
    private Leaf item(LongList list, int index) {
        return index < room.items() ? new Leaf.Front() : numbered(list, index, room.items());
    }

    private static Leaf numbered(LongList list, int index, int most) {
        return new Leaf.Listing(list, index / most + 1);
    }

    /** @param source its number, 1 for the first */
    Leaf article(int source) {
        return articles.get(source - 1);
    }

    /** The pages, the first page first. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>(List.of(new Leaf.Front()));
        stretches.stream()
                .map(Stretch::leaf)
                .filter(l -> !leaves.get(0).equals(l))
                .forEach(leaves::add);
        return leaves;
    }

    /** What the long lists are cut into, in the order of the pages. */
    List<Stretch> stretches() {
        return stretches;
    }
}
