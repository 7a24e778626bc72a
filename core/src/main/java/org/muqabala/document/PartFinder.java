package org.muqabala.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;

/**
 * Finds the parts of a page that are in another language than the page: whole lines, one at least that is long enough to be
 * sure of. A quotation within a sentence is no part.
 */
final class PartFinder {
    /** Share of an article's words in one other language that makes its headings that language's too. */
    private static final double MOST = 0.6;
    /** A line of more words may be in the page's language though it cannot be told. */
    private static final int LONGEST_HEADING = 12;

    private final List<Line> lines;
    private final String main;
    private final boolean told;
    /** The language of each line; null where it is the page's, or cannot be told. */
    private final @Nullable String[] codes;

    private PartFinder(List<Line> lines, String main, boolean told) {
        this.lines = lines;
        this.main = main;
        this.told = told;
        this.codes = new String[lines.size()];
    }

    /**
     * The parts, in order.
     *
     * @param lines the lines of the page that are no furniture
     * @param starts indexes of the lines at which its articles start
     * @param main BCP 47 code of the page's language
     * @param told true where someone told the page's language: lines in its script are then taken to be in it
     */
    static List<Part> find(List<Line> lines, List<Integer> starts, String main, boolean told) {
        PartFinder finder = new PartFinder(lines, main, told);
        for (int i = 0; i < lines.size(); i++) {
            finder.codes[i] = finder.code(lines.get(i)).orElse(null);
        }
        for (int i = 0; i < starts.size(); i++) {
            finder.fill(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : lines.size());
        }
        finder.join();
        return finder.parts();
    }

    /** What is not read of a page whose main language is not: the lines outside the parts that are, and the other parts. */
    static List<Part> around(List<Line> lines, List<Part> parts, String main) {
        PartFinder finder = new PartFinder(lines, main, false);
        int part = 0;
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).span().start();
            while (part < parts.size() && parts.get(part).span().end() <= start) {
                part++;
            }
            boolean inPart = part < parts.size() && parts.get(part).span().contains(start);
            String code = inPart ? parts.get(part).language() : main;
            finder.codes[i] = Language.of(code).isPresent() ? null : code;
        }
        return finder.parts();
    }

    private Optional<String> code(Line line) {
        if (told && !LanguageGuess.isOfOtherScript(line.tokens(), main)) {
            return Optional.empty();
        }
        return LanguageGuess.other(line.tokens(), main);
    }

    /** An article that is mostly in another language is wholly, but for lines that are surely not. */
    private void fill(int from, int to) {
        Map<String, Integer> words = new HashMap<>();
        int all = 0;
        for (int i = from; i < to; i++) {
            int count = lines.get(i).words();
            all += count;
            if (codes[i] != null) {
                words.merge(codes[i], count, Integer::sum);
            }
        }
        double least = MOST * all;
        Optional<String> most = words.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .map(Map.Entry::getKey)
                .findFirst();
        for (int i = from; i < to && most.isPresent(); i++) {
            if (codes[i] == null && isHeading(i)) {
                codes[i] = most.get();
            }
        }
    }

    /** Headings between two lines of a part are its own; those beside it where their letters are. */
    private void join() {
        for (int i = 1; i < codes.length; i++) {
            if (codes[i] == null && codes[i - 1] != null && isHeading(i) && (isForeign(i) || isBetween(i))) {
                codes[i] = codes[i - 1];
            }
        }
        for (int i = codes.length - 2; i >= 0; i--) {
            if (codes[i] == null && codes[i + 1] != null && isHeading(i) && isForeign(i)) {
                codes[i] = codes[i + 1];
            }
        }
    }

    private boolean isHeading(int i) {
        return lines.get(i).words() <= LONGEST_HEADING;
    }

    private boolean isForeign(int i) {
        return LanguageGuess.isOfOtherScript(lines.get(i).tokens(), main);
    }

    private boolean isBetween(int i) {
        return i + 1 < codes.length && Objects.equals(codes[i - 1], codes[i + 1]);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i];
            if (code != null) {
                int from = i;
                while (i + 1 < codes.length && code.equals(codes[i + 1])) {
                    i++;
                }
                parts.add(new Part(lines.get(from).span().cover(lines.get(i).span()), code));
            }
        }
        return parts;
    }
}
