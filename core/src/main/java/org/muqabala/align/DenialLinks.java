package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Explanation;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/**
 * Joins a claim that denies something with one that asserts it, or two claims that assert opposites: what is denied is the
 * act named right behind the word that denies, and what stands around it in both claims must be alike.
 */
final class DenialLinks {
    private final Contradictions contradictions;
    private final DeniedReader denied;
    private final SaidReader reader;
    private final DeniedContent content;
    private final NeededLikeness needs;
    private final AbsentThings absent;
    private final Opposable opposable;
    private final IntendedThings intended;
    private final CommonDenials common;
    private final CasualtyLinks casualties;
    private final Involvements involvements;

    DenialLinks(
            ConceptLexicon lexicon,
            ConceptFamilies light,
            ConceptFamilies happenings,
            Surroundings surroundings,
            Weights weights) {
        ConceptFamilies roles = ConceptFamilies.shipped(lexicon, "roles.lex");
        ConceptFamilies acts = ConceptFamilies.shipped(lexicon, "denials.lex");
        Absences absences = new Absences(light, acts);
        this.content = new DeniedContent(lexicon, light, acts, absences, weights);
        this.contradictions = new Contradictions(lexicon, acts, roles, surroundings, content, weights);
        this.needs = new NeededLikeness(lexicon, light, acts, absences, weights);
        this.denied = new DeniedReader(light, happenings, acts, absences);
        this.reader = new SaidReader(denied, acts, absences);
        this.opposable = new Opposable(content);
        this.intended = new IntendedThings(lexicon, light, acts);
        this.absent = new AbsentThings(lexicon, absences, weights);
        this.common = new CommonDenials(lexicon, acts);
        this.involvements = new Involvements(weights);
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
     * @param hand whether somebody had a hand in it; empty where it tells nothing of that
     */
    record Subject(
            List<Said> said,
            Content content,
            Content whole,
            AbsentThings.Subject absent,
            Optional<Casualties.Told> harm,
            Optional<Involvements.Told> hand) {}

    Subject subject(Claim claim, Features features) {
        Content told = content.read(claim, features);
        Content whole = claim.denial() == null ? told : content.whole(claim, features);
        return new Subject(
                reader.read(claim),
                told,
                whole,
                absent.subject(claim, features, told),
                casualties.told(claim),
                involvements.read(claim));
    }

    /**
     * What the rules say of two claims.
     *
     * @param link between what they set against each other, or what both deny; empty where they find neither
     * @param act whether one tells an act that excludes one of the other, however little stands around them that is alike
     * @param isOpen false where more measures would decide nothing: the two cannot deny each other, deny one thing both, tell
     *     that somebody was harmed and that nobody was, or that something will come which is denied to have been threatened
     */
    record Ruling(Optional<Link> link, boolean act, boolean isOpen) {
        private static final Ruling NEVER = new Ruling(Optional.empty(), false, false);
    }

    /**
     * Finds the link between two claims that cannot both be so, by the acts most alike in what stands around them; empty where
     * there are none. Two brief texts, such as two headlines, are taken to be of one story.
     */
    Ruling rule(Story.Met met, Events events, Refrains refrains) {
        CandidatePair pair = met.pair();
        Subject a = met.a().denials();
        Subject b = met.b().denials();
        if (!opposable.mayDeny(pair.a(), pair.b())) {
            return Ruling.NEVER;
        }
        Optional<Link> sure = sure(met);
        if (sure.isPresent()) {
            return new Ruling(sure, true, false);
        }
        Contradiction best = null;
        boolean act = false;
        for (Said x : a.said()) {
            for (Said y : b.said()) {
                Contradiction found = contradictions.of(x, y, a.content(), b.content(), refrains);
                act |= found != null;
                boolean better = found != null && (best == null || found.like() > best.like());
                if (better && found.like() >= needs.of(found, sort(pair, events, met.brief()), refrains)) {
                    best = found;
                }
            }
        }
        Optional<Link> link = Optional.ofNullable(best).map(found -> link(pair, found));
        if (!met.brief()) {
            link = link.or(() -> absent.find(a.absent(), b.absent(), refrains));
        }
        if (link.isPresent()) {
            return new Ruling(link, act, true);
        }
        Optional<Link> both =
                common.find(a.said(), b.said(), contradictions::likeness).map(found -> link(pair, found));
        return new Ruling(both, act, both.isEmpty());
    }

    /** What no more measures would decide: what is harmed or not, and what will come or is not meant to, is told in whatever words. */
    private Optional<Link> sure(Story.Met met) {
        CandidatePair pair = met.pair();
        Optional<Link> link = intended.find(pair.a(), pair.b())
                .map(t -> new Contradiction(t.a(), t.b(), false, contradictions.likeness(t.a(), t.b()), 0))
                .map(found -> link(pair, found));
        return met.brief()
                ? link
                : link.or(() -> casualties.find(
                                pair.a(),
                                met.a().denials().harm(),
                                pair.b(),
                                met.b().denials().harm()))
                        .or(() -> involvements.find(
                                pair.a(),
                                met.a().denials().hand(),
                                pair.b(),
                                met.b().denials().hand()));
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
        boolean counts = opposable.mayDeny(pair.a(), pair.b());
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

    private static boolean areApart(CandidatePair pair, Events events) {
        Optional<Event> x = events.of(pair.a().id());
        Optional<Event> y = events.of(pair.b().id());
        return x.isPresent() && y.isPresent() && x.get().isApartFrom(y.get());
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
