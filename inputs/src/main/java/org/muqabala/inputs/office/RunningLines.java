package org.muqabala.inputs.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the headers, footers and page numbers of a document: what stands at the top or at the bottom of several pages in one
 * place and differs in its digits alone.
 */
final class RunningLines {
    /** So many lines at the top, and as many at the bottom, may be a header or a footer. */
    private static final int EDGE = 3;
    /** Headers of left and right pages differ, and a chapter's first page has none. */
    private static final double PART_OF_PAGES = 0.4;

    private RunningLines() {}

    /** A line without its digits, and its place. */
    private record Place(String words, int y) {}

    /** The lines without those. */
    static List<PageLine> without(List<PageLine> lines, int pages) {
        Map<Integer, List<PageLine>> byPage = new HashMap<>();
        lines.forEach(line ->
                byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<Place, Set<Integer>> seen = new HashMap<>();
        Set<PageLine> edges = new HashSet<>();
        for (List<PageLine> page : byPage.values()) {
            for (PageLine line : edges(page)) {
                edges.add(line);
                seen.computeIfAbsent(place(line), place -> new HashSet<>()).add(line.page());
            }
        }
        double least = Math.max(2, pages * PART_OF_PAGES);
        List<PageLine> rest = new ArrayList<>();
        for (PageLine line : lines) {
            if (!edges.contains(line)
                    || seen.getOrDefault(place(line), Set.of()).size() < least) {
                rest.add(line);
            }
        }
        return rest;
    }

    private static Set<PageLine> edges(List<PageLine> page) {
        List<PageLine> sorted = new ArrayList<>(page);
        sorted.sort((a, b) -> Float.compare(a.y(), b.y()));
        Set<PageLine> edges = new HashSet<>(sorted.subList(0, Math.min(EDGE, sorted.size())));
        edges.addAll(sorted.subList(Math.max(0, sorted.size() - EDGE), sorted.size()));
        return edges;
    }

    private static Place place(PageLine line) {
        StringBuilder words = new StringBuilder();
        line.text().codePoints().forEach(c -> {
            if (!Character.isDigit(c)) {
                words.appendCodePoint(c);
            }
        });
        return new Place(words.toString(), Math.round(line.y() / 4));
    }
}
