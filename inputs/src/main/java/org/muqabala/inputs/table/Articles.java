package org.muqabala.inputs.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.article.BlockText;
import org.muqabala.inputs.article.Facts;
import org.muqabala.inputs.article.Markup;
import org.muqabala.inputs.article.Names;
import org.muqabala.inputs.article.Parts;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Gathers the articles of a table, and what was wrong with those of its rows that gave none. */
final class Articles {
    /** So many bad rows are told one by one; a file of another kind has as many as it has lines. */
    private static final int MOST_TOLD = 20;

    private final ManifestEntry told;
    private final Markup markup;
    private final Names names;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bad;

    /**
     * The articles of a file.
     *
     * @param told what is known of it, and so of all of them
     */
    Articles(ManifestEntry told, Markup markup) {
        this.told = told;
        this.markup = markup;
        this.names = new Names(told.file());
    }

    /**
     * Adds an article.
     *
     * @param line the line that it starts on
     * @param number its line where each has its own, else how manieth it is; its name where it has no id
     * @param found what was found of it
     * @param column what its text is called where it has one, for the message where it has none
     */
    void add(long line, long number, Map<Field, String> found, String column) {
        String text = text(found);
        if (text.isBlank()) {
            bad(line, "an article with a \"" + column + "\"", "none");
            return;
        }
        String id = found.get(Field.ID);
        String part = id == null || id.isBlank() || names.isGiven(id.strip()) ? String.valueOf(number) : id.strip();
        Facts facts = new Facts(
                found.get(Field.TITLE),
                found.get(Field.PUBLISHER),
                found.get(Field.PUBLISHED),
                found.get(Field.URL),
                found.get(Field.LANGUAGE));
        texts.add(facts.with(Parts.of(told, names.of(part)), text));
    }

    private String text(Map<Field, String> found) {
        @Nullable String text = found.get(Field.TEXT);
        @Nullable String html = found.get(Field.HTML);
        if (text == null || text.isBlank()) {
            return html == null ? "" : markup.text(html);
        }
        return BlockText.isHtml(text) ? markup.text(text) : text;
    }

    /** Tells of a row that gives no article. */
    void bad(long line, String expected, String found) {
        bad++;
        if (bad <= MOST_TOLD) {
            problems.add(Problems.ofFile(
                    "row-not-read",
                    Severity.WARNING,
                    told.file(),
                    "line " + line + ": expected " + expected + ", found " + found + "; mend it, the rest was read",
                    String.valueOf(line),
                    expected,
                    found));
        }
    }

    /** Tells of the file as a whole. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** What the file holds. */
    FileTexts texts() {
        List<Problem> all = new ArrayList<>(problems);
        if (bad > MOST_TOLD) {
            String more = String.valueOf(bad - MOST_TOLD);
            all.add(Problems.ofFile(
                    "rows-not-read",
                    Severity.WARNING,
                    told.file(),
                    "and " + more + " more lines that give no article; mend them as the first " + MOST_TOLD,
                    more));
        }
        if (texts.isEmpty() && all.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            all.add(Problems.ofFile(
                    "no-articles",
                    Severity.ERROR,
                    told.file(),
                    "expected articles, found none; each needs its text in a field such as \"text\""));
        }
        return new FileTexts(texts, all);
    }
}
