package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.muqabala.text.Folding;

/** What two wordings share and what each has alone, word by word. */
final class WordDiff {
    /** Longer wordings are not compared word by word: nobody reads such a diff, and it costs the square of its length. */
    private static final int MOST_WORDS = 400;

    private final List<Piece> left = new ArrayList<>();
    private final List<Piece> right = new ArrayList<>();

    private WordDiff() {}

    /** Each wording as runs; words are marked that no other wording has, of two those that stand elsewhere too. */
    static List<List<Piece>> among(List<String> wordings) {
        if (wordings.size() == 2) {
            WordDiff diff = of(wordings.get(0), wordings.get(1));
            return List.of(diff.left(), diff.right());
        }
        Map<String, Integer> having = new HashMap<>();
        for (String wording : wordings) {
            words(wording).stream().map(Folding::fold).distinct().forEach(w -> having.merge(w, 1, Integer::sum));
        }
        List<List<Piece>> marked = new ArrayList<>();
        for (String wording : wordings) {
            List<Piece> pieces = new ArrayList<>();
            Run run = new Run(pieces);
            for (String word : words(wording)) {
                boolean own = isWord(word.charAt(0)) && having.getOrDefault(Folding.fold(word), 0) == 1;
                run.add(word, own ? Piece.Style.CHANGED : Piece.Style.SHARED);
            }
            run.close();
            marked.add(List.copyOf(pieces));
        }
        return List.copyOf(marked);
    }

    /** The two wordings as runs; each run is marked where the other side has not got it. */
    static WordDiff of(String a, String b) {
        WordDiff diff = new WordDiff();
        List<String> words = words(a);
        List<String> others = words(b);
        if (words.size() > MOST_WORDS || others.size() > MOST_WORDS) {
            Pieces.add(diff.left, a, Piece.Style.SHARED);
            Pieces.add(diff.right, b, Piece.Style.SHARED);
            return diff;
        }
        Map<String, Character> letters = new HashMap<>();
        Runs runs = diff.new Runs(words, others);
        new StringsComparator(spell(words, letters), spell(others, letters))
                .getScript()
                .visit(runs);
        runs.close();
        return diff;
    }

    List<Piece> left() {
        return List.copyOf(left);
    }

    List<Piece> right() {
        return List.copyOf(right);
    }

    /** Words and the space or signs between them, which together are the text. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            boolean word = isWord(text.charAt(start));
            while (end < text.length() && word && isWord(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A letter for each word however it is spelled, so that a comparison of letters compares words. */
    private static String spell(List<String> words, Map<String, Character> letters) {
        StringBuilder spelled = new StringBuilder(words.size());
        for (String word : words) {
            spelled.append(letters.computeIfAbsent(Folding.fold(word), w -> (char) (0x100 + letters.size()))
                    .charValue());
        }
        return spelled.toString();
    }

    /** Gathers neighbouring words of one style into runs. */
    private final class Runs implements CommandVisitor<Character> {
        private final List<String> words;
        private final List<String> others;
        private final Run leftRun = new Run(left);
        private final Run rightRun = new Run(right);
        private int leftAt;
        private int rightAt;

        private Runs(List<String> words, List<String> others) {
            this.words = words;
            this.others = others;
        }

        @Override
        public void visitKeepCommand(Character letter) {
            leftRun.add(words.get(leftAt++), Piece.Style.SHARED);
            rightRun.add(others.get(rightAt++), Piece.Style.SHARED);
        }

        @Override
        public void visitDeleteCommand(Character letter) {
            leftRun.add(words.get(leftAt++), Piece.Style.CHANGED);
        }

        @Override
        public void visitInsertCommand(Character letter) {
            rightRun.add(others.get(rightAt++), Piece.Style.CHANGED);
        }

        void close() {
            leftRun.close();
            rightRun.close();
        }
    }

    private static final class Run {
        private final List<Piece> pieces;
        private final StringBuilder text = new StringBuilder();
        /** What stands behind changed words; it belongs to the change where another changed word follows. */
        private final StringBuilder space = new StringBuilder();

        private Piece.Style style = Piece.Style.SHARED;

        private Run(List<Piece> pieces) {
            this.pieces = pieces;
        }

        void add(String word, Piece.Style wordStyle) {
            if (style == Piece.Style.CHANGED && wordStyle == Piece.Style.SHARED && word.isBlank()) {
                space.append(word);
                return;
            }
            if (wordStyle != style) {
                flush();
                style = wordStyle;
            }
            text.append(space).append(word);
            space.setLength(0);
        }

        void close() {
            flush();
            Pieces.add(pieces, space.toString(), Piece.Style.SHARED);
        }

        private void flush() {
            Pieces.add(pieces, text.toString(), style);
            text.setLength(0);
        }
    }
}
