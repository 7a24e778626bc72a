package org.muqabala.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muqabala.text.Components;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * Finds documents that are one article: the same text given twice, and versions of it that its publisher mended. Of each
 * article one document is kept, since an update is no second source; the same text from two publishers stays two sources.
 * The order of the documents changes nothing.
 */
public final class Editions {
    private Editions() {}

    /**
     * What is kept.
     *
     * @param documents those that are sources, in the order they were given
     * @param problems what is told of the others, under the names of their files
     */
    record Kept(List<Document> documents, List<Problem> problems) {}

    /**
     * What is left out of some editions.
     *
     * @param dropped their files
     * @param problems what is told of them, and of those that are no copies though they look like some
     */
    public record LeftOut(Set<String> dropped, List<Problem> problems) {
        public LeftOut {
            dropped = Set.copyOf(dropped);
            problems = List.copyOf(problems);
        }
    }

    /** The documents of some texts without the copies and the older versions among them. What cannot be read is let be. */
    static Kept of(List<SourceText> texts) {
        List<Document> documents = Documents.of(texts);
        List<Problem> problems = new ArrayList<>();
        Set<String> dropped = dropped(documents, problems);
        if (dropped.isEmpty()) {
            return new Kept(documents, problems);
        }
        List<SourceText> kept =
                texts.stream().filter(t -> !dropped.contains(t.entry().file())).toList();
        // made again, since what is left out takes no name from the others
        return new Kept(Documents.of(kept), problems);
    }

    /** The files of the documents that are left out. */
    private static Set<String> dropped(List<Document> documents, List<Problem> problems) {
        List<Edition> all = documents.stream()
                .filter(Editions::isRead)
                .map(Edition::of)
                .sorted(Comparator.comparing(Edition::file))
                .toList();
        Set<String> dropped = new HashSet<>();
        Map<String, List<Edition>> byText = new TreeMap<>();
        all.forEach(
                e -> byText.computeIfAbsent(e.text(), t -> new ArrayList<>()).add(e));
        byText.values().forEach(same -> add(copies(same), dropped, problems));
        List<Edition> distinct =
                all.stream().filter(e -> !dropped.contains(e.file())).toList();
        articles(distinct).forEach(versions -> add(older(versions), dropped, problems));
        return dropped;
    }

    private static void add(LeftOut more, Set<String> dropped, List<Problem> problems) {
        dropped.addAll(more.dropped());
        problems.addAll(more.problems());
    }

    /** Was a document read? What could not be is held against no other. */
    public static boolean isRead(Document document) {
        return document.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }

    /** What is left out of editions with one text: all but one of each publisher. */
    public static LeftOut copies(List<Edition> same) {
        Set<String> dropped = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        List<Edition> kept = new ArrayList<>();
        same.stream().sorted(Edition.BEST_TOLD).forEach(edition -> {
            Edition twin = kept.stream()
                    .filter(k -> isOnePublishers(k, edition))
                    .findFirst()
                    .orElse(null);
            if (twin == null) {
                kept.add(edition);
            } else {
                dropped.add(edition.file());
                problems.add(sameText(edition, twin));
            }
        });
        kept.stream().skip(1).forEach(edition -> problems.add(reprint(edition, kept.get(0))));
        return new LeftOut(dropped, problems);
    }

    /** Of two documents with one text: did one publisher bring them out, as far as anyone told? */
    private static boolean isOnePublishers(Edition a, Edition b) {
        return a.publisher() == null
                || b.publisher() == null
                || a.publisher().equals(b.publisher())
                || a.url() != null && a.url().equals(b.url());
    }

    /** The editions by the article that they are versions of. */
    private static Collection<List<Edition>> articles(List<Edition> editions) {
        Components articles = new Components(editions.size());
        for (Candidates.Pair pair : Candidates.of(editions)) {
            if (editions.get(pair.a()).isVersionOf(editions.get(pair.b()))) {
                articles.join(pair.a(), pair.b());
            }
        }
        Map<Integer, List<Edition>> versions = new TreeMap<>();
        for (int i = 0; i < editions.size(); i++) {
            versions.computeIfAbsent(articles.of(i), c -> new ArrayList<>()).add(editions.get(i));
        }
        return versions.values();
    }

    /** What is left out of the versions of one article: all but the latest. */
    public static LeftOut older(List<Edition> versions) {
        List<Edition> latest = versions.stream().sorted(Edition.LATEST).toList();
        Set<String> dropped = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Edition older : latest.subList(1, latest.size())) {
            dropped.add(older.file());
            problems.add(older(older, latest.get(0)));
        }
        return new LeftOut(dropped, problems);
    }

    private static Problem sameText(Edition copy, Edition kept) {
        return told(
                "same-text",
                copy,
                List.of(copy.file(), kept.file()),
                "expected a text of its own, found that of " + kept.file()
                        + "; read once. Where both are to count, give each its \"publisher\" in sources.json");
    }

    private static Problem reprint(Edition copy, Edition first) {
        String publisher = copy.shownPublisher();
        String other = first.shownPublisher();
        return told(
                "reprint",
                copy,
                List.of(copy.file(), publisher, first.file(), other),
                "published by " + publisher + " with the same text as " + first.file() + " of " + other
                        + ": both are shown, and they count as one origin");
    }

    private static Problem older(Edition older, Edition kept) {
        String only = String.valueOf(older.sentences().size() - older.shared(kept));
        LocalDate day = older.published();
        LocalDate later = kept.published();
        boolean sure = day != null && later != null && day.isBefore(later);
        String mend = sure
                ? "; where both are to count, compare them by themselves"
                : "; which is the later one is not sure: tell their dates in sources.json to choose the other";
        return told(
                sure ? "older-version" : "older-version-doubtful",
                older,
                List.of(older.file(), kept.file(), only),
                "another version of one article as " + kept.file() + ", which was kept; sentences of it that "
                        + kept.file() + " has not: " + only + mend);
    }

    private static Problem told(String code, Edition edition, List<String> args, String message) {
        return new Problem(code, Severity.NOTICE, edition.file(), null, args, edition.file() + ": " + message);
    }
}
