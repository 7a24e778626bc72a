package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Explanation;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/**
 * Joins a claim that denies something with one that asserts it, or two claims that assert opposites: what is denied is the
 * act named right behind the word that denies, and what stands around it in both claims must be alike.
 */
final class DenialLinks {
    private final ConceptFamilies acts;
    private final Weights weights;
    private final Contradictions contradictions;
    private final DeniedReader denied;
    private final SaidReader reader;
    private final DeniedThings things;
    private final DeniedContent content;
    private final NeededLikeness needs;
    private final AbsentThings absent;
    private final CommonDenials common;
    private final CasualtyLinks casualties;

    DenialLinks(
            ConceptLexicon lexicon,
            ConceptFamilies light,
            ConceptFamilies happenings,
            Surroundings surroundings,
            Weights weights) {
        ConceptFamilies roles = ConceptFamilies.shipped(lexicon, "roles.lex");
        this.acts = ConceptFamilies.shipped(lexicon, "denials.lex");
        this.weights = weights;
        Absences absences = new Absences(light, acts);
        this.content = new DeniedContent(lexicon, light, acts, absences, weights);
        this.contradictions = new Contradictions(lexicon, acts, roles, surroundings, content, weights);
        this.needs = new NeededLikeness(lexicon, light, acts, absences, weights);
        this.denied = new DeniedReader(light, happenings, acts, absences);
        this.reader = new SaidReader(denied, acts, absences);
        this.things = new DeniedThings(lexicon, light, acts, absences, denied);
        this.absent = new AbsentThings(lexicon, absences, weights);
        this.common = new CommonDenials(lexicon, acts);
        this.casualties = new CasualtyLinks(lexicon, new Casualties(lexicon, roles, light), weights);
    }

    /**
     * What a claim brings to every comparison.
     *
     * @param said the acts that it asserts or denies, in the order of the text
     * @param content all that it denies, else all that it says
     * @param whole all that it says
     * @param absent what it says that there is none of
     * @param harm whether anybody came to harm; empty where it tells nothing of it
     */
    record Subject(
            List<Said> said,
            Content content,
            Content whole,
            AbsentThings.Subject absent,
            Optional<Casualties.Told> harm) {}

    Subject subject(Claim claim, Features features) {
        Content told = content.read(claim, features);
        Content whole = claim.denial() == null ? told : content.whole(claim, features);
        return new Subject(reader.read(claim), told, whole, absent.subject(claim, told), casualties.told(claim));
    }

    /**
     * What the rules say of two claims.
     *
     * @param link between what they set against each other, or what both deny; empty where they find neither
     * @param act whether one tells an act that excludes one of the other, however little stands around them that is alike
     * @param isOpen false where more measures would decide nothing: the two cannot deny each other, deny one thing both, or
     *     tell that somebody was harmed and that nobody was, in whatever words
     */
    record Ruling(Optional<Link> link, boolean act, boolean isOpen) {
        private static final Ruling NEVER = new Ruling(Optional.empty(), false, false);
    }

    /**
     * Finds the link between two claims that cannot both be so, by the acts most alike in what stands around them; empty where
     * there are none. Two brief texts, such as two headlines, are taken to be of one story. A headline does not deny its
     * own article, nor a speaker what he says himself.
     */
    Ruling rule(Story.Met met, Events events, Refrains refrains) {
        CandidatePair pair = met.pair();
        Subject a = met.a().denials();
        Subject b = met.b().denials();
        boolean brief = met.brief();
        if (mayNotDeny(pair.a(), pair.b())) {
            return Ruling.NEVER;
        }
        Contradiction best = null;
        boolean act = false;
        for (Said x : a.said()) {
            for (Said y : b.said()) {
                Contradiction found = contradictions.of(x, y, a.content(), b.content(), refrains);
                act |= found != null;
                boolean better = found != null && (best == null || found.like() > best.like());
                boolean alike = better
                        && found.like()
                                >= Math.max(
                                        needs.of(found, sort(pair, events, brief), refrains),
                                        ofDoer(found, a.content(), b.content()));
                if (alike) {
                    best = found;
                }
            }
        }
        if (best == null) {
            best = ofThings(pair).orElse(null);
        }
        if (best == null && !brief && !denied.isLeftOpen(pair.a()) && !denied.isLeftOpen(pair.b())) {
            best = ofContent(a.content(), b.content(), refrains).orElse(null);
        }
        Optional<Link> link = Optional.ofNullable(best).map(found -> link(pair, found));
        if (!brief) {
            link = link.or(() -> absent.find(a.absent(), b.absent(), refrains));
        }
        if (link.isPresent()) {
            return new Ruling(link, act, true);
        }
        Optional<Link> sure = brief
                ? Optional.empty()
                : casualties.find(pair.a(), a.harm(), pair.b(), b.harm());
        sure = sure.or(() -> common.find(a.said(), b.said(), contradictions::likeness).map(both -> link(pair, both)));
        return new Ruling(sure, act, sure.isEmpty());
    }

    /** "Denied that its aircraft had bombed the town": of a text that tells of no aircraft more must be alike. */
    private double ofDoer(Contradiction found, Content a, Content b) {
        boolean told = found.opposite()
                || isIn(
                        "charging",
                        (found.a().denied() ? found.a() : found.b())
                                .act()
                                .concept()
                                .id())
                || (found.a().denied()
                        ? content.tellsDoer(
                                a, found.a().act().quote(), b, found.b().act().quote())
                        : content.tellsDoer(
                                b, found.b().act().quote(), a, found.a().act().quote()));
        return told ? 0 : weights.get("denial.untold");
    }

    private Optional<Contradiction> ofContent(Content a, Content b, Refrains refrains) {
        return content.find(a, b, refrains)
                .map(t -> new Contradiction(t.denied(), t.asserted(), false, t.share(), t.share()))
                .or(() -> content.find(b, a, refrains)
                        .map(t -> new Contradiction(t.asserted(), t.denied(), false, t.share(), t.share())));
    }

    /** Of acts that are words of mere course the things that they are done with or to. */
    private Optional<Contradiction> ofThings(CandidatePair pair) {
        return things.find(pair.a(), pair.b())
                .flatMap(t -> ofThing(t, t.denied(), t.asserted()))
                .or(() -> things.find(pair.b(), pair.a()).flatMap(t -> ofThing(t, t.asserted(), t.denied())));
    }

    private Optional<Contradiction> ofThing(DeniedThings.Told told, Said a, Said b) {
        Contradiction found = new Contradiction(a, b, false, contradictions.likeness(a, b), 0);
        return told.intended() || found.like() >= weights.get("denial.told") ? Optional.of(found) : Optional.empty();
    }

    private static Link link(CandidatePair pair, Contradiction found) {
        return new Link(
                answer(pair.a(), found.a()),
                answer(pair.b(), found.b()),
                Link.Bearing.CONFLICT,
                (1 + found.rank()) / 2,
                Explanation.sum("one-thing", "slot.polarity", List.of(), List.of(found.why())));
    }

    private static Link link(CandidatePair pair, CommonDenials.Both both) {
        Explanation act = Explanation.leaf(
                "act",
                both.like(),
                "slot.denied-both",
                both.a().act().concept().id(),
                both.b().act().concept().id());
        return new Link(
                answer(pair.a(), both.a()),
                answer(pair.b(), both.b()),
                Link.Bearing.CONFLICT,
                (1 + both.like()) / 2,
                Explanation.sum("one-thing", "slot.polarity", List.of(), List.of(act)));
    }

    /** What is read of denials, and what its pieces weigh. */
    DeniedContent content() {
        return content;
    }

    /** Each two acts of two claims that cannot both be so, with what is missing to set the claims against each other. */
    List<WhyNot.Denial> look(Story.Met met, Events events, Refrains refrains) {
        CandidatePair pair = met.pair();
        Subject a = met.a().denials();
        Subject b = met.b().denials();
        String sort = sort(pair, events, met.brief());
        boolean counts = !mayNotDeny(pair.a(), pair.b());
        List<WhyNot.Denial> looks = new ArrayList<>();
        for (Said x : a.said()) {
            for (Said y : b.said()) {
                Contradiction found = contradictions.of(x, y, a.content(), b.content(), refrains);
                if (found != null) {
                    looks.add(new WhyNot.Denial(
                            found.a().act().concept().id(),
                            found.b().act().concept().id(),
                            found.opposite(),
                            new WhyNot.Measure(found.like(), needs.of(found, sort, refrains)),
                            counts));
                }
            }
        }
        return looks;
    }

    private static String sort(CandidatePair pair, Events events, boolean brief) {
        return brief ? "brief" : areApart(pair, events) ? "apart" : "rare";
    }

    private boolean mayNotDeny(Claim a, Claim b) {
        boolean oneText = a.sharesArticle(b);
        boolean oneVoice = Objects.equals(speaker(a), speaker(b)) || a.heading() || b.heading();
        return oneText && oneVoice
                || a.modality() == Modality.CONDITIONAL
                || b.modality() == Modality.CONDITIONAL
                || isOfAnotherTime(a, b)
                || isOfAnotherTime(b, a)
                || isOfThePast(a, b)
                || isOfThePast(b, a);
    }

    /** "Had not erupted for 38 years": only what is told to have been in that time is a word against it. */
    private static boolean isOfThePast(Claim denied, Claim asserted) {
        Quote denial = denied.denial();
        return denial != null
                && asserted.denial() == null
                && asserted.times().isEmpty()
                && denied.figures().stream()
                        .anyMatch(f -> f.kind() == Figure.Kind.DURATION
                                && f.quote().start() >= denial.end()
                                && Openers.opens(denied, Openers.FOR, f.quote()));
    }

    /** That repairs will be done is no word against who says that none were. */
    private boolean isOfAnotherTime(Claim denied, Claim planned) {
        Quote denial = denied.denial();
        return denial != null
                && planned.denial() == null
                && denied.modality() == Modality.ASSERTED
                && planned.modality() == Modality.PLANNED
                && !content.isVerb(denied, denial);
    }

    private static @Nullable String speaker(Claim claim) {
        return claim.speaker() == null ? null : claim.speaker().canonical();
    }

    private static boolean areApart(CandidatePair pair, Events events) {
        Optional<Event> x = events.of(pair.a().id());
        Optional<Event> y = events.of(pair.b().id());
        return x.isPresent() && y.isPresent() && x.get().isApartFrom(y.get());
    }

    private boolean isIn(String family, String concept) {
        return acts.lists(family, concept);
    }

    private static Answer answer(Claim claim, Said said) {
        return answer(
                claim,
                said.act().quote(),
                said.denial(),
                new Value.Stance(said.act().concept().id(), said.denied()));
    }

    /** The words for an act, with the word that denies it where there is one. */
    static Answer answer(Claim claim, Quote act, @Nullable Quote denial, Value.Stance stance) {
        Span words = denial == null ? act.span() : act.span().cover(DenialScope.opening(claim, denial));
        return new Answer(
                Facet.POLARITY,
                claim,
                Quote.of(claim.tokens().text(), words),
                stance,
                null,
                stance.act(),
                Scope.WHOLE,
                null);
    }
}
