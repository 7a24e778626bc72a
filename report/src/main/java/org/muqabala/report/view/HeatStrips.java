package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Draws the {@link HeatStrip} of an article. */
final class HeatStrips {
    private static final int MOST_TICKS = 60;

    private static final int LONGEST = 60;

    private static final double THINNEST = 0.8;

    private final Lookup lookup;
    private final Wording wording;

    HeatStrips(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
    }

    /** The strip; null where nobody says otherwise. */
    @Nullable
    HeatStrip of(Document document) {
        Map<Verdict, List<Claim>> claims = new EnumMap<>(Verdict.class);
        for (Claim claim : lookup.claimsOf(document.source().id())) {
            gravest(claim)
                    .ifPresent(v ->
                            claims.computeIfAbsent(v, k -> new ArrayList<>()).add(claim));
        }
        List<Claim> disputed = claims.getOrDefault(Verdict.CONFLICTS, List.of());
        List<Claim> refined = claims.getOrDefault(Verdict.REFINES, List.of());
        if (disputed.isEmpty() && refined.isEmpty()) {
            return null;
        }
        List<HeatStrip.Tick> ticks = new ArrayList<>();
        refined.stream().limit(MOST_TICKS).forEach(c -> ticks.add(tick(document, c, Verdict.REFINES)));
        disputed.stream().limit(MOST_TICKS).forEach(c -> ticks.add(tick(document, c, Verdict.CONFLICTS)));
        return new HeatStrip(wording.messages().get("heat.label", disputed.size(), refined.size()), ticks);
    }

    private Optional<Verdict> gravest(Claim claim) {
        return lookup.findingsOf(claim.id()).stream()
                .map(Finding::verdict)
                .min(Comparator.naturalOrder())
                .filter(v -> v == Verdict.CONFLICTS || v == Verdict.REFINES);
    }

    private HeatStrip.Tick tick(Document document, Claim claim, Verdict verdict) {
        double length = Math.max(1, document.text().length());
        double from = 100 * claim.quote().start() / length;
        double width = Math.max(THINNEST, 100 * claim.quote().span().length() / length);
        String code = Wording.code(verdict);
        boolean grave = verdict == Verdict.CONFLICTS;
        return new HeatStrip.Tick(
                code,
                wording.messages()
                        .get(
                                "link.finding",
                                wording.messages().get("verdict." + code),
                                Pieces.cut(claim.quote().text(), LONGEST)),
                "#" + lookup.claimAnchor(claim.id()),
                Axis.percent(wording.isRightToLeft() ? Math.max(0, 100 - from - width) : Math.min(from, 100 - width)),
                Axis.percent(width),
                grave ? "0" : "40%",
                grave ? "100%" : "60%");
    }
}
