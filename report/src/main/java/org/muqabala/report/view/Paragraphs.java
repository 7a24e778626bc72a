package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.document.Furniture;
import org.muqabala.document.Part;
import org.muqabala.document.Section;
import org.muqabala.text.Span;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Cuts a document into lines, and lines into the runs that claims cover. */
final class Paragraphs {
    private final Lookup lookup;
    private final Wording wording;

    Paragraphs(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
    }

    List<ArticleView.Paragraph> of(Document document) {
        List<Span> runs = new ArrayList<>();
        List<@Nullable Claim> owners = new ArrayList<>();
        cover(document, runs, owners);
        List<ArticleView.Paragraph> paragraphs = new ArrayList<>();
        String text = document.text();
        Styles styles = new Styles(document);
        int run = 0;
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            List<ArticleView.Segment> segments = new ArrayList<>();
            while (run < runs.size() && runs.get(run).end() <= start) {
                run++;
            }
            for (int i = run; i < runs.size() && runs.get(i).start() < end; i++) {
                addSegment(segments, text, start, end, runs.get(i), owners.get(i));
            }
            if (!text.substring(start, end).isBlank()) {
                String language = document.partAt(start).map(Part::language).orElse(null);
                paragraphs.add(new ArticleView.Paragraph(
                        styles.of(start, end),
                        language,
                        language == null ? null : Wording.direction(language),
                        segments));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** Fills {@code runs} with the whole text cut wherever a claim begins or ends, and {@code owners} with the claim of each. */
    private void cover(Document document, List<Span> runs, List<@Nullable Claim> owners) {
        List<Claim> claims = lookup.claimsOf(document.source().id()).stream()
                .sorted(Comparator.comparing(Claim::quote))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, document.text().length()));
        Map<Integer, List<Claim>> starting = new TreeMap<>();
        for (Claim claim : claims) {
            cuts.add(claim.quote().start());
            cuts.add(claim.quote().end());
            starting.computeIfAbsent(claim.quote().start(), k -> new ArrayList<>())
                    .add(claim);
        }
        List<Claim> open = new ArrayList<>();
        Integer from = null;
        for (int cut : cuts) {
            if (from != null) {
                int at = from;
                open.addAll(starting.getOrDefault(at, List.of()));
                open.removeIf(c -> c.quote().end() <= at);
                runs.add(new Span(at, cut));
                // the shortest of the claims that lie over one another is the one that can be told apart
                owners.add(open.stream()
                        .min(Comparator.comparingInt(c -> c.quote().span().length()))
                        .orElse(null));
            }
            from = cut;
        }
    }

    private void addSegment(
            List<ArticleView.Segment> segments, String text, int start, int end, Span run, @Nullable Claim claim) {
        int from = Math.max(start, run.start());
        int to = Math.min(end, run.end());
        if (from >= to) {
            return;
        }
        String words = Pieces.visible(text.substring(from, to));
        if (claim == null) {
            segments.add(new ArticleView.Segment(words, null, null, null, null, false, List.of()));
            return;
        }
        List<LinkView> links = links(lookup.findingsOf(claim.id()));
        LinkView gravest = links.isEmpty() ? null : links.get(0);
        boolean ends = to == claim.quote().end();
        segments.add(new ArticleView.Segment(
                words,
                from == claim.quote().start() ? lookup.claimAnchor(claim.id()) : null,
                gravest == null ? null : gravest.verdict(),
                gravest == null ? null : gravest.href(),
                gravest == null ? null : gravest.label(),
                ends,
                ends && !links.isEmpty() ? links.subList(1, links.size()) : List.of()));
    }

    /** One link for each verdict over a claim, the gravest first, to the surest finding of it. */
    private List<LinkView> links(List<Finding> findings) {
        Map<Verdict, Finding> surest = new EnumMap<>(Verdict.class);
        findings.forEach(f -> surest.merge(f.verdict(), f, (a, b) -> b.score() > a.score() ? b : a));
        return surest.values().stream()
                .map(f -> new LinkView(
                        lookup.findingHref(f),
                        Wording.code(f.verdict()),
                        wording.messages()
                                .get(
                                        "link.finding",
                                        wording.messages().get("verdict." + Wording.code(f.verdict())),
                                        wording.messages().get("facet." + Wording.code(f.facet())))))
                .toList();
    }

    /** Tells what each line is, when it is asked line by line from the first. */
    private static final class Styles {
        private final List<Furniture> furniture;
        private final List<Section> sections;
        private int nextFurniture;
        private int nextSection;

        private Styles(Document document) {
            this.furniture = document.furniture();
            this.sections = document.sections();
        }

        String of(int start, int end) {
            boolean begins = false;
            while (nextSection < sections.size()
                    && sections.get(nextSection).span().start() < end) {
                nextSection++;
                begins = true;
            }
            while (nextFurniture < furniture.size()
                    && furniture.get(nextFurniture).span().end() <= start) {
                nextFurniture++;
            }
            if (nextFurniture < furniture.size()
                    && furniture.get(nextFurniture).span().start() < end
                    && furniture.get(nextFurniture).span().end() >= end) { // a dateline only opens its line
                return "furniture";
            }
            return begins ? "section" : "text";
        }
    }
}
