package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Speaker;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Span;

/** Tells what two pieces of one language are to each other. */
final class Bonds {
    /** Words with so many letters may have one wrong. */
    private static final int LONG = 5;

    /** Shorter words stand in many names: "la", "bin". */
    private static final int LEAST_NAME = 4;

    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

    private final ConceptLexicon lexicon;
    private final Gazetteer gazetteer;
    private final Map<String, Set<String>> turned = new HashMap<>();

    Bonds(ConceptLexicon lexicon, Gazetteer gazetteer, List<LexiconEntry> turns) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        turns.forEach(t -> turned.put(t.id(), Set.copyOf(t.get("opposite"))));
    }

    /** What they are to each other; empty for strangers. */
    Optional<Bond> of(Piece a, Piece b) {
        if (a.kind() == Piece.Kind.TURN || b.kind() == Piece.Kind.TURN) {
            return turns(a, b);
        }
        if (a.key().equals(b.key())) {
            return Optional.of(Bond.SAME);
        }
        if (isUnnamedSpeaker(a) && isUnnamedSpeaker(b)) {
            return Optional.of(Bond.BROADER); // what the police said and officials said may be one thing
        }
        if (a.kind() == Piece.Kind.FIGURE && b.kind() == Piece.Kind.FIGURE) {
            return fit(a, b) ? Optional.of(Bond.SAME) : Optional.empty();
        }
        if (a.time() != null && b.time() != null) {
            return new Value.Period(a.time()).overlaps(new Value.Period(b.time()))
                    ? Optional.of(Bond.SAME)
                    : Optional.empty();
        }
        if (a.name() != null && b.name() != null) {
            return names(a, b);
        }
        if (a.name() != null || b.name() != null) {
            return spelling(a, b);
        }
        Optional<Bond> meaning = meanings(a, b);
        return meaning.isPresent() ? meaning : kin(a, b);
    }

    /** One who is named by no name, behind what he says: in front it may be his own act that is told ("teachers announce"). */
    private static boolean isUnnamedSpeaker(Piece piece) {
        Speaker speaker = piece.claim().speaker();
        Span sentence = piece.claim().sentence();
        return piece.name() == null
                && speaker != null
                && speaker.quote().span().overlaps(piece.quote().span())
                && speaker.quote().start() - sentence.start()
                        > sentence.end() - speaker.quote().end();
    }

    private Optional<Bond> turns(Piece a, Piece b) {
        if (a.kind() != b.kind()) {
            return Optional.empty();
        }
        if (a.key().equals(b.key())) {
            return Optional.of(Bond.SAME);
        }
        return turned.getOrDefault(a.key(), Set.of()).contains(b.key())
                        || turned.getOrDefault(b.key(), Set.of()).contains(a.key())
                ? Optional.of(Bond.OPPOSITE)
                : Optional.empty();
    }

    private Optional<Bond> names(Piece a, Piece b) {
        Name x = Objects.requireNonNull(a.name());
        Name y = Objects.requireNonNull(b.name());
        if (x.name().equals(y.name()) || x.actor().equals(y.actor())) {
            return Optional.of(Bond.SAME);
        }
        return isOf(x, y) || isOf(y, x) ? Optional.of(Bond.BROADER) : spelling(a, b);
    }

    /** A town of a country, a minister of its state: one may stand for the other. */
    private boolean isOf(Name part, Name whole) {
        return gazetteer
                .entry(part.name())
                .filter(e -> Stream.of("in", "of", "stands-for")
                        .flatMap(k -> e.get(k).stream())
                        .anyMatch(w -> w.equals(whole.name()) || w.equals(whole.actor())))
                .isPresent();
    }

    private static boolean fit(Piece a, Piece b) {
        Figure x = a.figure();
        Figure y = b.figure();
        return x != null
                && y != null
                && x.kind() == y.kind()
                && x.interval().overlaps(y.interval())
                && !(isOver(x) && isUnder(y))
                && !(isOver(y) && isUnder(x));
    }

    private static boolean isOver(Figure figure) {
        return figure.interval().high() == null;
    }

    private static boolean isUnder(Figure figure) {
        return figure.bound() == Figure.Bound.UNDER || figure.bound() == Figure.Bound.AT_MOST;
    }

    private Optional<Bond> meanings(Piece a, Piece b) {
        Optional<Bond> best = Optional.empty();
        for (Concept x : a.concepts()) {
            Map<String, Relation> relatives = lexicon.relatives(x.id());
            for (Concept y : b.concepts()) {
                Optional<Bond> bond = switch (relatives.getOrDefault(y.id(), Relation.NONE)) {
                    case SAME -> Optional.of(Bond.SAME);
                    case BROADER -> Optional.of(Bond.BROADER);
                    case SIBLING -> Optional.of(Bond.SIBLING);
                    case OPPOSITE -> Optional.of(Bond.OPPOSITE);
                    case NONE -> Optional.empty();
                };
                if (bond.isPresent() && (best.isEmpty() || rank(bond.get()) < rank(best.get()))) {
                    best = bond;
                }
            }
        }
        return best;
    }

    /** An opposite tells more than that two things are of one sort. */
    private static int rank(Bond bond) {
        return switch (bond) {
            case SAME -> 0;
            case KIN -> 1;
            case BROADER -> 2;
            case OPPOSITE -> 3;
            case SIBLING -> 4;
        };
    }

    private static Optional<Bond> spelling(Piece a, Piece b) {
        boolean known = isInGazetteer(a) && isInGazetteer(b);
        boolean sounds = !known && sharesWord(a.key(), b.key());
        return isSlip(a.key(), b.key()) || sounds ? Optional.of(Bond.KIN) : Optional.empty();
    }

    private static boolean isInGazetteer(Piece piece) {
        return piece.name() != null && !Features.isKnownByItsWords(piece.name());
    }

    /** "Merkel" and "Angela Merkel", also in two spellings. */
    private static boolean sharesWord(String a, String b) {
        for (String x : a.split(" ", -1)) {
            for (String y : b.split(" ", -1)) {
                Optional<String> sound = Features.skeleton(x);
                boolean one = x.equals(y) && x.length() >= LEAST_NAME;
                if (one || sound.isPresent() && sound.equals(Features.skeleton(y))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Bond> kin(Piece a, Piece b) {
        Language language = a.claim().language();
        return Roots.areKin(language, a.key(), b.key()) || isSlip(a.key(), b.key())
                ? Optional.of(Bond.KIN)
                : Optional.empty();
    }

    private static boolean isSlip(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG && ONE_SLIP.apply(a, b) >= 0;
    }
}
