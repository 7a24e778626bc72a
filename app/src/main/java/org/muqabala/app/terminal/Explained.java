package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.event.Event;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.words.Reasons;
import org.muqabala.text.Explanation;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/** The lines that tell why something was found: a finding, a group, an event, or what two claims are to each other. */
public final class Explained {
    private static final int INDENT = 2;
    private static final int MOST_OF_A_QUOTE = 160;

    private final WrittenComparison comparison;
    private final Sayings sayings;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private Explained(WrittenComparison comparison, Sayings sayings, Ink ink) {
        this.comparison = comparison;
        this.sayings = sayings;
        this.ink = ink;
    }

    /** The explanation of the group, finding, event or claim with an id; none where nothing has it. */
    public static List<String> of(WrittenComparison comparison, String id, Sayings sayings, Ink ink) {
        Explained explained = new Explained(comparison, sayings, ink);
        for (Group group : comparison.groups()) {
            boolean whole = group.id().equals(id);
            if (whole) {
                explained.heading(group);
            }
            group.findings().stream()
                    .filter(f -> whole || f.id().equals(id) || holds(f, id))
                    .forEach(f -> explained.finding(group, f));
        }
        comparison.events().stream().filter(e -> e.id().equals(id)).forEach(explained::event);
        return List.copyOf(explained.lines);
    }

    /** The findings that hold both of two claims, each explained; none where none does. */
    public static List<String> ofBoth(
            WrittenComparison comparison, String one, String other, Sayings sayings, Ink ink) {
        Explained explained = new Explained(comparison, sayings, ink);
        long count = comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> holds(f, one) && holds(f, other))
                .count();
        if (count == 0) {
            return List.of();
        }
        explained.add(0, explained.sayings.messages().get("explain.joined", count));
        for (Group group : comparison.groups()) {
            group.findings().stream()
                    .filter(f -> holds(f, one) && holds(f, other))
                    .forEach(f -> explained.finding(group, f));
        }
        return List.copyOf(explained.lines);
    }

    private static boolean holds(Finding finding, String claim) {
        return finding.sides().stream()
                .flatMap(s -> s.evidence().stream())
                .anyMatch(e -> e.claim().equals(claim));
    }

    private void heading(Group group) {
        String count =
                sayings.messages().get("explain.findings", group.findings().size());
        lines.add(
                ink.bold(words(sayings.question(group) + ": " + count)) + "  " + ink.faint(SafeText.line(group.id())));
    }

    private void finding(Group group, Finding finding) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        String verdict = sayings.messages().get("verdict." + Sayings.lower(finding.verdict()));
        // that a denial and what it denies are two values goes without saying
        String kind = finding.kind() == null || finding.facet() == Facet.POLARITY
                ? ""
                : sayings.messages().get("list.comma")
                        + sayings.messages().get("kind." + Sayings.lower(finding.kind()));
        lines.add(ink.bold(words(verdict + kind + ": " + sayings.question(group))) + "  "
                + ink.faint(SafeText.line(finding.id())));
        add(1, sayings.messages().get("explain.sides"));
        finding.sides().forEach(s -> side(finding, s));
        add(1, sayings.messages().get("explain.why"));
        parts(finding.explanation(), 2);
    }

    private void side(Finding finding, Side side) {
        String value = sayings.value(side.value(), finding.facet());
        if (!value.isEmpty()) {
            add(2, value);
        }
        for (Evidence evidence : side.evidence()) {
            String quote = SafeText.isolated(evidence.quote().text(), MOST_OF_A_QUOTE);
            lines.add(" ".repeat(INDENT * 3) + "\"" + quote + "\" ("
                    + SafeText.isolated(sayings.sourceOf(evidence.claim())) + ")  "
                    + ink.faint(SafeText.line(evidence.claim())));
        }
    }

    private void event(Event event) {
        List<WrittenClaim> about = comparison.claims().stream()
                .filter(c -> event.id().equals(c.event()))
                .toList();
        lines.add(ink.bold(words(sayings.event(event))) + "  " + ink.faint(SafeText.line(event.id())));
        add(1, sayings.messages().get("explain.event.about", about.size()));
        for (WrittenClaim claim : about) {
            lines.add(" ".repeat(INDENT * 2) + "\""
                    + SafeText.isolated(claim.quote().text(), MOST_OF_A_QUOTE) + "\" ("
                    + SafeText.isolated(sayings.sourceOf(claim.id())) + ")  " + ink.faint(SafeText.line(claim.id())));
        }
        add(1, sayings.messages().get("explain.why"));
        parts(event.why(), 2);
    }

    private void parts(Explanation explanation, int depth) {
        lines.addAll(parts(sayings, explanation, depth));
    }

    /** An explanation as a tree: what each part adds, its name, its sentence. */
    static List<String> parts(Sayings sayings, Explanation explanation, int depth) {
        List<String> lines = new ArrayList<>();
        String sentence =
                sayings.reasons().part(explanation) + ": " + sayings.reasons().sentence(explanation);
        lines.add(" ".repeat(INDENT * depth) + Reasons.weight(explanation.contribution()) + "  " + words(sentence));
        explanation.children().forEach(c -> lines.addAll(parts(sayings, c, depth + 1)));
        return lines;
    }

    private void add(int depth, String text) {
        lines.add(" ".repeat(INDENT * depth) + words(text));
    }

    /** The program's own words: numbers come in isolates of their own, which a line in one direction does not need. */
    static String words(String text) {
        return SafeText.isolated(text.replaceAll("[\u2066-\u2069]", ""));
    }
}
