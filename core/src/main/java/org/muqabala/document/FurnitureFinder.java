package org.muqabala.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Furniture.Kind;

/**
 * Finds the furniture of a page, one article after the other: first the lines that are known for what they say, then, from
 * those, what their neighbourhood tells: the labels above a title, link lists, and all that follows the article's end.
 */
final class FurnitureFinder {
    /** A publisher's, author's or rubric's line has at most so many words. */
    private static final int LONGEST_LABEL = 4;
    /** The signature below an article has at most so many. */
    private static final int LONGEST_SIGNATURE = 8;
    /** A rubric above the title that no lexicon lists. */
    private static final int LONGEST_RUBRIC = 2;
    /** Below an article its sentences are so many times those of the teasers that follow. */
    private static final int TEASERS = 3;
    /** So many words and a full stop are a sentence, however short. */
    private static final int SHORTEST_SENTENCE = 4;

    private final List<Line> lines;
    private final LineCues cues;
    private final @Nullable Kind[] kinds;

    private FurnitureFinder(List<Line> lines, LineCues cues) {
        this.lines = lines;
        this.cues = cues;
        this.kinds = new Kind[lines.size()];
    }

    /**
     * The furniture of a page.
     *
     * @param lines its lines
     * @param starts indexes of the lines at which its articles start, ascending; the first is 0
     * @param known sorts of lines that were told otherwise: datelines
     */
    static List<Furniture> find(List<Line> lines, List<Integer> starts, LineCues cues, Map<Integer, Kind> known) {
        FurnitureFinder finder = new FurnitureFinder(lines, cues);
        known.forEach((index, kind) -> finder.kinds[index] = kind);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            finder.article(starts.get(i), end);
        }
        List<Furniture> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = finder.kinds[i];
            if (kind != null) {
                found.add(new Furniture(lines.get(i).span(), kind));
            }
        }
        return found;
    }

    private void article(int from, int to) {
        int firstProse = from;
        while (firstProse < to && !lines.get(firstProse).isProse()) {
            firstProse++;
        }
        for (int i = from; i < to; i++) {
            if (kinds[i] == null) {
                kinds[i] = known(lines.get(i), i < firstProse).orElse(null);
            }
        }
        repeated(from, to);
        if (firstProse < to) {
            head(from, firstProse);
            inserts(firstProse, to);
            tail(from, to);
        }
        linkLists(from, to);
    }

    private Optional<Kind> known(Line line, boolean head) {
        Optional<Kind> kind = cues.kindOf(line, head);
        return kind.isEmpty() && LinkLists.isMenu(line) ? Optional.of(Kind.NAVIGATION) : kind;
    }

    /** A headline that stands twice is one: of two neighbours the second counts, else the first. */
    private void repeated(int from, int to) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (kinds[i] != null || line.isProse() || line.endsWith(".") || line.words() == 0) {
                continue;
            }
            Integer before = seen.put(line.key(), i);
            if (before != null) {
                kinds[before == i - 1 ? before : i] = Kind.NAVIGATION;
            }
        }
    }

    /** Publisher, author and rubric above the first paragraph, where a title stands there as well. */
    private void head(int from, int firstProse) {
        int titles = 0;
        for (int i = from; i < firstProse; i++) {
            titles += mayBeTitle(i) ? 1 : 0;
        }
        for (int i = from; i < firstProse; i++) {
            Line line = lines.get(i);
            boolean title = mayBeTitle(i);
            if (kinds[i] != null || line.words() > LONGEST_LABEL || line.endsWithStop() || titles == (title ? 1 : 0)) {
                continue;
            }
            if (isBeside(i, from, firstProse, Kind.METADATA) && NameLines.isName(line)) {
                kinds[i] = Kind.METADATA;
                titles -= title ? 1 : 0;
            } else if (line.words() <= LONGEST_RUBRIC && i == from) {
                kinds[i] = Kind.NAVIGATION;
            }
        }
    }

    private boolean mayBeTitle(int index) {
        return kinds[index] == null && lines.get(index).words() >= LONGEST_LABEL;
    }

    private boolean isBeside(int index, int from, int to, Kind kind) {
        return index > from && kinds[index - 1] == kind || index + 1 < to && kinds[index + 1] == kind;
    }

    /**
     * Lists of other articles within or below this one: from their heading to the next paragraph, or to the end where what
     * follows is mostly links, as it is below comments.
     */
    private void inserts(int firstProse, int to) {
        int end = comments(firstProse, to);
        int prose = 0;
        for (int i = firstProse; i < end; i++) {
            if (kinds[i] == null || !cues.isTail(lines.get(i))) {
                prose += isSentence(i) ? 1 : 0;
                continue;
            }
            boolean ends = endsArticle(i + 1, end, prose);
            for (int k = i + 1; k < end && (ends || !isSentence(k)); k++) {
                kinds[k] = kinds[k] == null ? kinds[i] : kinds[k];
            }
            if (ends) {
                return;
            }
        }
    }

    /** Index of the heading of the comments, which go on to the end; {@code to} where there are none. */
    private int comments(int firstProse, int to) {
        for (int i = firstProse; i < to; i++) {
            if (kinds[i] == Kind.COMMENT && cues.isTail(lines.get(i))) {
                for (int k = i; k < to; k++) {
                    kinds[k] = kinds[k] == null ? Kind.COMMENT : kinds[k];
                }
                return i;
            }
        }
        return to;
    }

    /** Are the sentences from here on few against those before, and fewer than the lines that are none? */
    private boolean endsArticle(int from, int to, int before) {
        int sentences = 0;
        for (int i = from; i < to; i++) {
            sentences += isSentence(i) ? 1 : 0;
        }
        return sentences * TEASERS <= before && sentences * 2 <= to - from;
    }

    /** What follows the last sentence: from the first menu, list or share bar on, all of it is the page's. */
    private void tail(int from, int to) {
        int last = to - 1;
        while (last >= from && !isSentence(last)) {
            last--;
        }
        boolean ended = false;
        for (int i = last + 1; i < to; i++) {
            ended |= isPage(kinds[i]);
            if (ended && kinds[i] == null) {
                kinds[i] = Kind.RELATED;
            }
        }
        for (int i = to - 1; i > last; i--) {
            if (kinds[i] == null
                    && lines.get(i).words() <= LONGEST_SIGNATURE
                    && isBeside(i, last + 1, to, Kind.CREDIT)
                    && !lines.get(i).endsWithStop()) {
                kinds[i] = Kind.CREDIT;
            }
        }
    }

    private boolean isSentence(int index) {
        Line line = lines.get(index);
        return kinds[index] == null
                && !line.startsWithBullet()
                && (line.isProse() || line.words() >= SHORTEST_SENTENCE && line.endsWithStop() && line.endsWith("."));
    }

    private void linkLists(int from, int to) {
        int i = from;
        while (i < to) {
            int end = LinkLists.endOfRun(lines, i, to);
            boolean links = end > i && (i > from && isPage(kinds[i - 1]) || end < to && isPage(kinds[end]));
            for (int k = i; k < end; k++) {
                if (links && kinds[k] == null) {
                    kinds[k] = Kind.RELATED;
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Is it a sort of furniture that stands among its like, unlike a credit or a date? */
    private static boolean isPage(@Nullable Kind kind) {
        return kind != null && kind != Kind.METADATA && kind != Kind.CREDIT;
    }
}
