package org.muqabala.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.ManifestEntry.SectionEntry;
import org.muqabala.text.Tokens;

/** Finds where the articles of a page start: by the words that its manifest quotes, else by the shape of a list of articles. */
final class SectionFinder {
    /**
     * The start of an article.
     *
     * @param line index of its first line
     * @param told what the manifest tells of it; null where it was found by its shape
     */
    record Start(int line, @Nullable SectionEntry told) {}

    /**
     * What was found.
     *
     * @param starts in the order of the text, one a line
     * @param missing the entries whose first words stand at no line's start
     */
    record Found(List<Start> starts, List<SectionEntry> missing) {}

    private SectionFinder() {}

    /** The articles that a manifest names. */
    static Found told(List<Line> lines, List<SectionEntry> entries) {
        List<Start> starts = new ArrayList<>();
        List<SectionEntry> missing = new ArrayList<>();
        List<String> keys = lines.stream().map(Line::key).toList();
        for (SectionEntry entry : entries) {
            String words = String.join(" ", Tokens.of(entry.starts()).folded());
            Optional<Integer> line = words.isEmpty() ? Optional.empty() : lineThatStarts(keys, words, starts);
            line.ifPresentOrElse(index -> starts.add(new Start(index, entry)), () -> missing.add(entry));
        }
        starts.sort(Comparator.comparingInt(Start::line));
        return new Found(List.copyOf(starts), List.copyOf(missing));
    }

    private static Optional<Integer> lineThatStarts(List<String> keys, String words, List<Start> taken) {
        for (int i = 0; i < keys.size(); i++) {
            int line = i;
            String key = keys.get(i);
            boolean starts =
                    key.startsWith(words) && (key.length() == words.length() || key.charAt(words.length()) == ' ');
            if (starts && taken.stream().noneMatch(start -> start.line() == line)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The articles of a page that lists them: each a bullet with its headline, and the headline again. None for fewer than two. */
    static List<Start> byShape(List<Line> lines) {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.startsWithBullet()
                    && !line.isProse()
                    && line.key().equals(lines.get(i + 1).key())) {
                starts.add(new Start(i, null));
            }
        }
        return starts.size() < 2 ? List.of() : List.copyOf(starts);
    }
}
