package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Source;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.change.Changes;
import org.muqabala.report.change.Changes.ChangedValue;
import org.muqabala.report.change.Placed;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.words.SourceNames;
import org.muqabala.text.Language;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** What changed between two comparisons, as lines on a terminal. */
public final class DiffLines {
    private static final int MOST_OF_A_QUOTE = 40;

    private final Sayings old;
    private final Sayings now;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private DiffLines(Sayings old, Sayings now, Ink ink) {
        this.old = old;
        this.now = now;
        this.ink = ink;
    }

    /**
     * The lines, harmless whatever the sources hold.
     *
     * @param concepts those that the sources were read with
     */
    public static List<String> of(
            WrittenComparison old, WrittenComparison now, Changes changes, ConceptLexicon concepts, Ink ink) {
        DiffLines diff = new DiffLines(
                new Sayings(old, Language.ENGLISH, concepts), new Sayings(now, Language.ENGLISH, concepts), ink);
        diff.lines.add(ink.bold(change(old.sources().size(), now.sources().size(), "sources") + ", "
                + change(conflicts(old), conflicts(now), "conflicts")));
        if (changes.isEmpty()) {
            diff.lines.add("");
            diff.lines.add("No conflict, value or source changed.");
        }
        diff.sources(changes);
        diff.findings(changes);
        return List.copyOf(diff.lines);
    }

    private static String change(long before, long after, String what) {
        return before == after ? after + " " + what : before + " → " + after + " " + what;
    }

    private static long conflicts(WrittenComparison comparison) {
        return comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .count();
    }

    private void sources(Changes changes) {
        section(
                "New sources",
                changes.newSources().stream().map(DiffLines::source).toList());
        section(
                "Gone sources",
                changes.goneSources().stream().map(DiffLines::source).toList());
        section(
                "Sources with another text",
                changes.changedSources().stream().map(DiffLines::source).toList());
    }

    private void findings(Changes changes) {
        section(
                ink.red("New conflicts"),
                changes.newConflicts().stream()
                        .map(c -> finding(c.now(), now) + before(c.was()))
                        .toList());
        section(
                "Resolved conflicts",
                changes.resolved().stream()
                        .map(c -> finding(c.old(), old) + after(c.now()))
                        .toList());
        section(
                "Changed values",
                changes.changedValues().stream().map(this::changed).toList());
    }

    private void section(String title, List<String> all) {
        if (!all.isEmpty()) {
            lines.add("");
            lines.add(ink.bold(title));
            all.forEach(l -> lines.add("  " + l));
        }
    }

    private static String source(Source source) {
        String file = source.file().substring(source.file().lastIndexOf('/') + 1);
        return SafeText.isolated(SourceNames.of(source)) + "  " + SafeText.line(file);
    }

    private static String before(@Nullable Verdict was) {
        return was == null ? "" : "; was: " + Sayings.lower(was);
    }

    private static String after(@Nullable Verdict is) {
        return is == null ? "; gone" : "; now: " + Sayings.lower(is);
    }

    /** The question, and each side with its words and its sources. */
    private static String finding(Placed placed, Sayings sayings) {
        List<String> sides = placed.finding().sides().stream()
                .map(s -> side(placed, s, sayings))
                .toList();
        return question(placed, sayings) + ": " + String.join(" | ", sides);
    }

    private static String side(Placed placed, Side side, Sayings sayings) {
        Set<String> sources = new LinkedHashSet<>();
        side.evidence().forEach(e -> sources.add(SafeText.isolated(sayings.sourceOf(e.claim()))));
        String quote = SafeText.isolated(side.evidence().get(0).quote().text(), MOST_OF_A_QUOTE);
        String value = value(side.value(), placed, sayings);
        return (value.isEmpty() ? "" : value + " ") + "\"" + quote + "\" (" + String.join(", ", sources) + ")";
    }

    private String changed(ChangedValue change) {
        return question(change.now(), now) + " ("
                + Sayings.lower(change.now().finding().verdict()) + "): " + values(change.old(), old) + " → "
                + values(change.now(), now);
    }

    private static String values(Placed placed, Sayings sayings) {
        return String.join(
                " | ",
                placed.finding().sides().stream()
                        .map(s -> value(s.value(), placed, sayings))
                        .toList());
    }

    private static String value(String value, Placed placed, Sayings sayings) {
        String words = sayings.value(value, placed.finding().facet());
        return words.isEmpty() ? "" : Explained.words(words);
    }

    private static String question(Placed placed, Sayings sayings) {
        return Explained.words(sayings.question(placed.group()));
    }
}
