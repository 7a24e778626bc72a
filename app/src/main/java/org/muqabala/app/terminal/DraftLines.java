package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.comparison.Draft;
import org.muqabala.comparison.Draft.DraftClaim;
import org.muqabala.comparison.Draft.Status;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.SourceNames;
import org.muqabala.text.Language;
import org.muqabala.verdict.Side;

/** What the sources have for a draft: how many claims of each standing, then every claim in a line. */
public final class DraftLines {
    private static final int MOST_OF_A_QUOTE = 90;
    private static final int MOST_OF_A_NAME = 40;

    private final Comparison comparison;
    private final Messages messages = Messages.in(Language.ENGLISH);
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private DraftLines(Comparison comparison) {
        this.comparison = comparison;
        comparison.claims().forEach(c -> claims.put(c.id(), c));
        comparison.documents().forEach(d -> names.put(d.source().id(), SourceNames.of(d.source())));
    }

    /** The lines; none where there is no draft. */
    public static List<String> of(Comparison comparison, Ink ink) {
        Draft draft = comparison.draft();
        return draft == null ? List.of() : new DraftLines(comparison).lines(draft, ink);
    }

    private List<String> lines(Draft draft, Ink ink) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        draft.claims().forEach(c -> counts.merge(c.status(), 1, Integer::sum));
        List<String> told = new ArrayList<>();
        for (Status status : Status.values()) {
            told.add(counts.getOrDefault(status, 0) + " " + label(status));
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(ink.bold(
                "Draft (" + SafeText.isolated(name(draft.source()), MOST_OF_A_NAME) + "): " + String.join(", ", told)));
        for (DraftClaim claim : draft.claims()) {
            String line = "  " + label(claim.status()) + ": \"" + quote(claim.claim()) + "\"" + others(draft, claim);
            lines.add(claim.status() == Status.CONTRADICTED ? ink.red(line) : line);
        }
        return lines;
    }

    private static boolean holds(Side side, String claim) {
        return side.evidence().stream().anyMatch(e -> e.claim().equals(claim));
    }

    private String label(Status status) {
        return messages.get("draft.status." + Sayings.lower(status));
    }

    private String name(String source) {
        return names.getOrDefault(source, source);
    }

    private String quote(String claim) {
        @Nullable Claim found = claims.get(claim);
        return SafeText.isolated(found == null ? "" : found.quote().text(), MOST_OF_A_QUOTE);
    }

    /** The sources that make a claim stand as it does: whoever contradicts it, else whoever supports it. */
    private String others(Draft draft, DraftClaim claim) {
        Set<String> findings = new HashSet<>(claim.findings());
        Set<String> sources = comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> findings.contains(f.id()) && Status.of(f.verdict()) == claim.status())
                .flatMap(f -> f.sides().stream().filter(s -> f.sides().size() == 1 || !holds(s, claim.claim())))
                .flatMap(s -> s.evidence().stream())
                .map(e -> claims.get(e.claim()))
                .filter(c -> c != null && !c.source().equals(draft.source()))
                .map(c -> SafeText.isolated(name(c.source()), MOST_OF_A_NAME))
                .collect(Collectors.toCollection(TreeSet::new));
        return sources.isEmpty() ? "" : " (" + String.join(", ", sources) + ")";
    }
}
