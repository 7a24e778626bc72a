package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Draft;
import org.muqabala.comparison.Draft.Status;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Makes the {@link DraftView}. */
final class Drafts {
    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final Map<String, Finding> findings = new HashMap<>();

    Drafts(Lookup lookup, Wording wording, EvidenceViews evidence) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
        lookup.comparison().groups().forEach(g -> g.findings().forEach(f -> findings.put(f.id(), f)));
    }

    /** The view; null where the comparison holds no draft. */
    @Nullable
    DraftView view() {
        Draft draft = lookup.comparison().draft();
        if (draft == null) {
            return null;
        }
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        draft.claims().forEach(c -> counts.merge(c.status(), 1, Integer::sum));
        List<String> told = new ArrayList<>();
        for (Status status : Status.values()) {
            told.add(wording.messages().get("finding.times", status(status), counts.getOrDefault(status, 0)));
        }
        return new DraftView(
                evidence.mark(draft.source()),
                String.join(wording.messages().get("list.comma"), told),
                draft.claims().stream().map(this::claim).toList());
    }

    private String status(Status status) {
        return wording.messages().get("draft.status." + Wording.code(status));
    }

    private DraftView.DraftClaim claim(Draft.DraftClaim stand) {
        Claim claim = lookup.claim(stand.claim());
        String language = claim.language().code();
        return new DraftView.DraftClaim(
                style(stand.status()),
                status(stand.status()),
                Pieces.visible(claim.quote().text()),
                wording.language(language),
                wording.directionOf(language),
                lookup.claimHref(claim),
                links(stand.findings()));
    }

    /** One link for each verdict, to the first finding of it, with how many there are. */
    private List<LinkView> links(List<String> ids) {
        Map<Verdict, List<Finding>> byVerdict = new EnumMap<>(Verdict.class);
        ids.stream()
                .map(this::finding)
                .forEach(f -> byVerdict
                        .computeIfAbsent(f.verdict(), v -> new ArrayList<>())
                        .add(f));
        return byVerdict.values().stream().map(this::link).toList();
    }

    private static String style(Status status) {
        return switch (status) {
            case CONTRADICTED -> "conflicts";
            case SUPPORTED -> "agrees";
            case REWORDED -> "rewords";
            case ALONE -> "single";
        };
    }

    private Finding finding(String id) {
        Finding finding = findings.get(id);
        if (finding == null) {
            throw new IllegalArgumentException("the comparison holds no finding \"" + id + "\"");
        }
        return finding;
    }

    private LinkView link(List<Finding> of) {
        String verdict = Wording.code(of.get(0).verdict());
        String label = wording.messages().get("verdict." + verdict);
        return new LinkView(
                lookup.findingHref(of.get(0)),
                verdict,
                of.size() == 1 ? label : wording.messages().get("finding.times", label, of.size()));
    }
}
