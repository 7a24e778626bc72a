package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** Makes {@link SideView}s: what each side answers, and who says so in which words. */
final class SideViews {
    /** How many pieces of evidence of one side are shown at once. */
    private static final int SHOWN = 4;

    /** How many ways of naming a thing a side shows as its value. */
    private static final int MOST_NAMES = 2;

    private static final int LONGEST_WRITTEN = 60;

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;

    SideViews(Lookup lookup, Wording wording, EvidenceViews evidence) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
    }

    /**
     * The sides of a finding.
     *
     * @param named is it asked what something is called or how it is described, rather than in what sentences it is told?
     */
    List<SideView> of(Finding finding, boolean named) {
        List<List<Piece>> compared = compared(finding, named);
        List<SideView> views = new ArrayList<>();
        for (int i = 0; i < finding.sides().size(); i++) {
            views.add(view(finding, finding.sides().get(i), named, compared.isEmpty() ? null : compared.get(i)));
        }
        return views;
    }

    /** The words of the sides compared, where all are of one language; none where there is nothing to compare. */
    private List<List<Piece>> compared(Finding finding, boolean named) {
        boolean worded = finding.facet() == Facet.WORDING || finding.facet() == Facet.TONE;
        if (finding.verdict() != Verdict.REWORDS || !worded) {
            return List.of();
        }
        List<Evidence> firsts =
                finding.sides().stream().map(s -> s.evidence().get(0)).toList();
        long languages = firsts.stream().map(e -> language(e)).distinct().count();
        return languages > 1
                ? List.of()
                : WordDiff.among(finding.sides().stream()
                        .map(s -> named ? names(s) : s.evidence().get(0).quote().text())
                        .toList());
    }

    private Language language(Evidence piece) {
        return lookup.claim(piece.claim()).language();
    }

    private SideView view(Finding finding, Side side, boolean named, @Nullable List<Piece> compared) {
        List<EvidenceView> views = new ArrayList<>();
        for (Evidence e : eachSourceFirst(side.evidence())) {
            views.add(views.isEmpty() && !named ? evidence.view(e, compared) : evidence.view(e));
        }
        List<EvidenceView> shown = views.subList(0, Math.min(SHOWN, views.size()));
        List<EvidenceView> more = views.subList(shown.size(), views.size());
        return new SideView(
                named ? quoted(side, compared) : value(finding.facet(), side),
                named || finding.facet() == Facet.WORDING ? List.of() : written(side),
                carriers(side),
                shown,
                more,
                wording.messages().get("evidence.more", more.size()));
    }

    /** The first words of each source, then what else they say: what is folded must hide no source. */
    private List<Evidence> eachSourceFirst(List<Evidence> evidence) {
        Set<String> seen = new HashSet<>();
        List<Evidence> first = new ArrayList<>();
        List<Evidence> again = new ArrayList<>();
        for (Evidence e : evidence) {
            (seen.add(lookup.claim(e.claim()).source()) ? first : again).add(e);
        }
        first.addAll(again);
        return first;
    }

    /** The value of a side in words; none for sentences. */
    SideView.Value value(Facet facet, Side side) {
        List<Piece> pieces = wording.values(side.evidence().get(0).quote().text())
                .words(side.value(), facet)
                .map(Pieces::visible)
                .map(Pieces::of)
                .orElse(List.of());
        return new SideView.Value(pieces, null, null);
    }

    private SideView.Value quoted(Side side, @Nullable List<Piece> compared) {
        Claim claim = lookup.claim(side.evidence().get(0).claim());
        String language = claim.language().code();
        List<Piece> pieces = compared == null ? List.of(Piece.plain(names(side))) : compared;
        return new SideView.Value(pieces, wording.language(language), wording.directionOf(language));
    }

    /** The words of the first pieces of evidence that differ. */
    private static String names(Side side) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Evidence e : side.evidence()) {
            String words = String.join(" ", e.quote().text().split("\\s+"));
            if (names.size() < MOST_NAMES) {
                names.putIfAbsent(Folding.fold(words), words);
            }
        }
        return String.join(" · ", names.values());
    }

    private String carriers(Side side) {
        List<String> sources = lookup.sources(side);
        long origins = sources.stream().map(lookup::originOf).distinct().count();
        String counted = wording.messages().get("count.sources", sources.size());
        return sources.size() == 1
                ? counted
                : wording.messages().get("carriers", counted, wording.messages().get("count.origins", origins));
    }

    /** The words in which sources give a value, each once. */
    private List<SideView.Written> written(Side side) {
        Map<String, SideView.Written> written = new LinkedHashMap<>();
        for (Evidence e : side.evidence()) {
            String quote = Pieces.cut(e.quote().text(), LONGEST_WRITTEN);
            if (written.size() < MOST_NAMES) {
                String language = language(e).code();
                written.putIfAbsent(
                        Folding.fold(quote),
                        new SideView.Written(quote, wording.language(language), wording.directionOf(language)));
            }
        }
        return List.copyOf(written.values());
    }
}
