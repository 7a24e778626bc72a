package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Explanation;

/**
 * Puts the values and the wordings of candidate claims under questions: values under slots of what is counted, dated or
 * done, whole claims under "in what words?" and "is it so?".
 */
public final class Aligner {
    /** Orders answers as the claims are ordered: by source, then place. */
    static final Comparator<Answer> BY_PLACE = Comparator.comparing(
                    (Answer a) -> a.claim().source())
            .thenComparing(Answer::quote)
            .thenComparing(Answer::facet);

    private final AnswerReader reader;
    private final Likeness likeness;
    private final SlotScorer scorer;
    private final WordingLinks wording;
    private final Weights weights;

    public Aligner(ConceptLexicon lexicon, Weights weights) {
        ConceptFamilies light = ConceptFamilies.shipped(lexicon, "light.lex");
        ConceptFamilies happenings = ConceptFamilies.shipped(lexicon, "happenings.lex");
        ConceptFamilies roles = ConceptFamilies.shipped(lexicon, "roles.lex");
        this.weights = weights;
        this.reader = new AnswerReader(lexicon, light, roles);
        this.likeness = new Likeness(lexicon, light, weights);
        this.scorer = new SlotScorer(lexicon, roles, happenings, weights);
        this.wording = new WordingLinks(happenings, weights);
    }

    /**
     * The slots that the claims answer, those with one answer too.
     *
     * @param claims in order of source and place
     * @param pairs the candidates among them
     * @param documents the sources, for the days on which they were published
     */
    public List<SlotGroup> align(
            List<Claim> claims, List<CandidatePair> pairs, Events events, List<Document> documents) {
        Plans plans = new Plans(documents);
        Map<String, List<Answer>> answers = new HashMap<>();
        Map<String, Likeness.Subject> subjects = new HashMap<>();
        for (Claim claim : claims) {
            answers.put(claim.id(), reader.read(claim, plans.published(claim).orElse(null)));
            subjects.put(claim.id(), likeness.subject(Features.of(claim)));
        }
        List<Link> valueLinks = new ArrayList<>();
        List<Link> wordLinks = new ArrayList<>();
        for (CandidatePair pair : pairs) {
            Likeness.Shared like = likeness.of(of(subjects, pair.a()), of(subjects, pair.b()));
            List<Link> links = valueLinks(of(answers, pair.a()), of(answers, pair.b()), like, events, plans);
            valueLinks.addAll(links);
            // what answers one question needs no second group for its words, unless one denies the other
            wording.link(pair, like, events)
                    .filter(l -> links.isEmpty() || l.a().facet() == Facet.POLARITY)
                    .ifPresent(wordLinks::add);
        }
        List<Answer> all =
                answers.values().stream().flatMap(List::stream).sorted(BY_PLACE).toList();
        List<SlotGroup> groups = new ArrayList<>(SlotGrouping.components(all, BestMatches.of(valueLinks), events));
        groups.addAll(SlotGrouping.cliques(BestMatches.of(wordLinks), events));
        return groups;
    }

    private static <T> T of(Map<String, T> byClaim, Claim claim) {
        return Objects.requireNonNull(byClaim.get(claim.id()), claim.id());
    }

    private List<Link> valueLinks(List<Answer> as, List<Answer> bs, Likeness.Shared like, Events events, Plans plans) {
        List<Link> links = new ArrayList<>();
        for (Answer a : as) {
            for (Answer b : bs) {
                if (a.facet() == b.facet() && comparable(a, b)) {
                    Optional<Explanation> why = scorer.score(a, b, like, events);
                    if (why.isPresent() && why.get().contribution() >= needed(a, b)) {
                        boolean sure = why.get().contribution() >= threshold("conflict", a.facet());
                        links.add(new Link(
                                a,
                                b,
                                sure && a.scope().fits(b.scope()) && plans.bothPlannedOrNeither(a, b),
                                why.get()));
                    }
                }
            }
        }
        return links;
    }

    /** Values that fit each other need less to be put under one question: it is evidence, and they cannot conflict. */
    private double needed(Answer a, Answer b) {
        double needed = threshold("join", a.facet());
        if (a.value().equalTo(b.value())) {
            return needed * weights.get("join.equal");
        }
        return a.value().overlaps(b.value()) ? needed * weights.get("join.overlap") : needed;
    }

    private double threshold(String kind, Facet facet) {
        String name = switch (facet) {
            case DATE, TIME -> "date";
            case INITIATOR, ACTOR -> "actor";
            case WORDING -> "label";
            default -> facet.name().toLowerCase(Locale.ROOT);
        };
        return weights.get(kind + "." + name);
    }

    /** Figures of different kinds answer different questions; of two currencies nobody can say. */
    private static boolean comparable(Answer a, Answer b) {
        if (a.value() instanceof Value.Quantity x && b.value() instanceof Value.Quantity y) {
            Figure.Kind kind = x.figure().kind();
            return kind == y.figure().kind()
                    && (kind == Figure.Kind.MONEY
                            || Objects.equals(x.figure().unit(), y.figure().unit()));
        }
        if (a.value() instanceof Value.Said) {
            return !isOneText(a.claim(), b.claim());
        }
        return a.of() == null || a.facet() != Facet.ACTOR || a.of().equals(b.of());
    }

    /** A text may vary its words without saying anything by it. */
    private static boolean isOneText(Claim a, Claim b) {
        return a.source().equals(b.source()) && a.section() == b.section();
    }
}
