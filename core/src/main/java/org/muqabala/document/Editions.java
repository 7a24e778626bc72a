package org.muqabala.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
final class Editions {
    /** Share of the sentences of the shorter of two versions that the other has. */
    private static final double SHARED = 0.6;
    /** The same of two articles under one title, which a daily column has as well. */
    private static final double SHARED_UNDER_ONE_TITLE = 0.2;
    /** Fewer sentences are shared by chance, but where they are all that there is. */
    private static final int LEAST_SHARED = 3;

    private final List<Problem> problems = new ArrayList<>();

    private Editions() {}

    /**
     * What is kept.
     *
     * @param documents those that are sources, in the order they were given
     * @param problems what is told of the others, under the names of their files
     */
    record Kept(List<Document> documents, List<Problem> problems) {}

    /** The documents of some texts without the copies and the older versions among them. What cannot be read is let be. */
    static Kept of(List<SourceText> texts) {
        List<Document> documents = Documents.of(texts);
        Editions editions = new Editions();
        Set<String> dropped = editions.dropped(documents);
        if (dropped.isEmpty()) {
            return new Kept(documents, editions.problems);
        }
        List<SourceText> kept = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!dropped.contains(documents.get(i).source().id())) {
                kept.add(texts.get(i));
            }
        }
        // made again, since what is left out takes no name from the others
        return new Kept(Documents.of(kept), editions.problems);
    }

    /** The ids of the documents that are left out. */
    private Set<String> dropped(List<Document> documents) {
        List<Edition> all = documents.stream()
                .filter(d -> d.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR))
                .map(Edition::of)
                .sorted(Comparator.comparing(Edition::file))
                .toList();
        Set<String> dropped = new HashSet<>();
        dropOlder(withoutCopies(all, dropped), dropped);
        return dropped;
    }

    private List<Edition> withoutCopies(List<Edition> all, Set<String> dropped) {
        Map<String, List<Edition>> byText = new TreeMap<>();
        all.forEach(
                e -> byText.computeIfAbsent(e.text(), t -> new ArrayList<>()).add(e));
        for (List<Edition> same : byText.values()) {
            List<Edition> kept = new ArrayList<>();
            same.stream().sorted(Edition.BEST_TOLD).forEach(edition -> {
                Edition twin = kept.stream()
                        .filter(k -> isOnePublishers(k, edition))
                        .findFirst()
                        .orElse(null);
                if (twin == null) {
                    kept.add(edition);
                } else {
                    dropped.add(edition.document().source().id());
                    problems.add(sameText(edition, twin));
                }
            });
            kept.subList(1, kept.size()).forEach(edition -> problems.add(reprint(edition, kept.get(0))));
        }
        return all.stream()
                .filter(e -> !dropped.contains(e.document().source().id()))
                .toList();
    }

    /** Of two documents with one text: did one publisher bring them out, as far as anyone told? */
    private static boolean isOnePublishers(Edition a, Edition b) {
        return a.publisher() == null
                || b.publisher() == null
                || a.publisher().equals(b.publisher())
                || a.url() != null && a.url().equals(b.url());
    }

    private void dropOlder(List<Edition> editions, Set<String> dropped) {
        Components articles = new Components(editions.size());
        for (Candidates.Pair pair : Candidates.of(editions)) {
            if (isOneArticle(editions.get(pair.a()), editions.get(pair.b()))) {
                articles.join(pair.a(), pair.b());
            }
        }
        Map<Integer, List<Edition>> versions = new TreeMap<>();
        for (int i = 0; i < editions.size(); i++) {
            versions.computeIfAbsent(articles.of(i), c -> new ArrayList<>()).add(editions.get(i));
        }
        for (List<Edition> article : versions.values()) {
            article.sort(Edition.LATEST);
            for (Edition older : article.subList(1, article.size())) {
                dropped.add(older.document().source().id());
                problems.add(older(older, article.get(0)));
            }
        }
    }

    private static boolean isOneArticle(Edition a, Edition b) {
        if (a.url() != null && a.url().equals(b.url())) {
            return true;
        }
        int least = Math.min(a.sentences().size(), b.sentences().size());
        if (a.publisher() == null || !a.publisher().equals(b.publisher()) || least == 0) {
            return false;
        }
        int shared = a.shared(b);
        boolean oneTitle = a.title() != null && a.title().equals(b.title());
        return (shared >= LEAST_SHARED || shared == least)
                && shared >= (oneTitle ? SHARED_UNDER_ONE_TITLE : SHARED) * least;
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
        String publisher = Objects.requireNonNullElse(copy.document().source().publisher(), "");
        String other = Objects.requireNonNullElse(first.document().source().publisher(), "");
        return told(
                "reprint",
                copy,
                List.of(copy.file(), publisher, first.file(), other),
                "published by " + publisher + " with the same text as " + first.file() + " of " + other
                        + ": both are shown, and they count as one origin");
    }

    private static Problem older(Edition older, Edition kept) {
        String only = String.valueOf(older.sentences().size() - older.shared(kept));
        LocalDate day = older.document().source().published();
        LocalDate later = kept.document().source().published();
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
