package org.muqabala.inputs.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the line of a page that is its article's title: the one that its metadata repeat, else the highest heading. */
final class TitleFinder {
    private static final double SAME = 0.75;
    private static final double SAME_PLAIN = 0.85;
    private static final int LONGEST = 400;

    private TitleFinder() {}

    /**
     * The title's line; null where none is.
     *
     * @param told titles that the metadata name, with or without the name of the site
     * @param site names of the site, which no title is; folded words
     */
    static @Nullable Block find(Page page, List<String> told, Set<String> site) {
        List<Set<String>> known =
                told.stream().map(TitleFinder::words).filter(w -> w.size() > 1).toList();
        boolean untold = told.size() < 2 || told.get(0).equals(told.get(1));
        int longest = 2 * told.stream().mapToInt(String::length).max().orElse(0);
        Block best = null;
        double most = 0;
        Block first = null;
        for (Block block : page.blocks()) {
            if (block.text.length() > LONGEST || site.contains(LayoutLexicon.words(block.text))) {
                continue;
            }
            if (block.level == 1
                    && !block.isLinked()
                    && first == null
                    && (known.isEmpty() || untold || shares(block, known.get(0)))) {
                first = block;
            }
            double same = block.level > 0 || block.text.length() <= longest ? sameness(block, known) : 0;
            if (same >= (block.level > 0 ? SAME : SAME_PLAIN) && same + rank(block) > most) {
                most = same + rank(block);
                best = block;
            }
        }
        return best != null ? best : first;
    }

    /** A heading of the first level comes before one of the second, and any before a plain line. */
    private static double rank(Block block) {
        return (block.level == 0 ? 0 : 1.0 / block.level) - (block.isLinked() ? 0.6 : 0);
    }

    /** Share of the block's words that stand in the best of the titles, no more than that of the title's in the block halved. */
    private static double sameness(Block block, List<Set<String>> known) {
        Set<String> words = words(block.text);
        double best = 0;
        for (Set<String> title : known) {
            long shared = words.stream().filter(title::contains).count();
            if (words.size() > 1 && shared * 2 >= title.size()) {
                best = Math.max(best, (double) shared / words.size());
            }
        }
        return best;
    }

    /** A first heading that shares no word with the headline is the name of the site. */
    private static boolean shares(Block block, Set<String> headline) {
        return words(block.text).stream().anyMatch(headline::contains);
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(LayoutLexicon.words(text).split(" ", -1)));
        words.remove("");
        return words;
    }
}
