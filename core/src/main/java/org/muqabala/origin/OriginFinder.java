package org.muqabala.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.text.Components;
import org.muqabala.text.Explanation;
import org.muqabala.text.Ids;

/**
 * Finds sources that carry one text: those of whose runs of five words the shorter shares a half or more with the longer, and
 * those that credit one agency and share a fifth.
 * Page furniture is left out, since two pages of one site share it.
 */
public final class OriginFinder {
    private static final String CREDIT = "origin.credit";

    private static final int RUN = 5;
    private static final double ONE_TEXT = 0.5;

    /** Articles that credit one agency for their text, and share so much of it, tell what it wrote: each cut or mended it. */
    private static final double CREDITED_TEXT = 0.2;

    private final Credits credits = new Credits();

    /**
     * The origins, by id.
     *
     * @param documents the sources
     * @param claims the claims of all of them
     */
    public List<Origin> find(List<Document> documents, List<Claim> claims) {
        Map<String, List<Claim>> bySource = claims.stream().collect(Collectors.groupingBy(Claim::source));
        List<Set<String>> runs = documents.stream()
                .map(d -> runs(bySource.getOrDefault(d.source().id(), List.of())))
                .toList();
        List<Set<String>> credited = documents.stream().map(credits::of).toList();
        Components components = new Components(documents.size());
        Map<Integer, List<Explanation>> why = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            for (int j = i + 1; j < documents.size(); j++) {
                double shared = shared(runs.get(i), runs.get(j));
                String agency = firstOfBoth(credited.get(i), credited.get(j));
                if (shared >= (agency == null ? ONE_TEXT : CREDITED_TEXT)) {
                    components.join(i, j);
                    why.computeIfAbsent(i, k -> new ArrayList<>())
                            .add(reason(shared, agency, documents.get(i), documents.get(j)));
                }
            }
        }
        Map<Integer, List<Document>> members = new TreeMap<>();
        Map<Integer, List<Explanation>> reasons = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            members.computeIfAbsent(components.of(i), c -> new ArrayList<>()).add(documents.get(i));
            reasons.computeIfAbsent(components.of(i), c -> new ArrayList<>()).addAll(why.getOrDefault(i, List.of()));
        }
        List<Origin> origins = new ArrayList<>();
        members.forEach((c, list) -> origins.add(origin(list, reasons.getOrDefault(c, List.of()))));
        origins.sort(Comparator.comparing(Origin::id));
        return origins;
    }

    private static @Nullable String firstOfBoth(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).findFirst().orElse(null);
    }

    private static Explanation reason(double shared, @Nullable String agency, Document a, Document b) {
        double rounded = Math.rint(shared * 100) / 100;
        String one = a.source().id();
        String other = b.source().id();
        return agency == null
                ? Explanation.leaf("shared-wording", rounded, "origin.shared", one, other)
                : Explanation.leaf("shared-credit", rounded, CREDIT, agency, one, other);
    }

    private static Origin origin(List<Document> documents, List<Explanation> reasons) {
        List<String> sources =
                documents.stream().map(d -> d.source().id()).sorted().toList();
        String publisher = documents.stream()
                .map(d -> d.source().publisher())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(sources.get(0));
        String label = reasons.stream()
                .filter(r -> r.code().equals(CREDIT))
                .map(r -> r.args().get(0))
                .findFirst()
                .orElse(publisher);
        Explanation why = reasons.isEmpty()
                ? Explanation.leaf("own-text", 0, "origin.own")
                : Explanation.sum("one-text", "origin.one-text", List.of(), reasons);
        return new Origin(Ids.of("origin", sources), label, sources, why);
    }

    private static Set<String> runs(List<Claim> claims) {
        List<String> words = new ArrayList<>();
        claims.forEach(c -> words.addAll(c.tokens().folded()));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static double shared(Set<String> a, Set<String> b) {
        int least = Math.min(a.size(), b.size());
        if (least == 0) {
            return 0;
        }
        int both = 0;
        for (String run : a) {
            both += b.contains(run) ? 1 : 0;
        }
        return (double) both / least;
    }
}
