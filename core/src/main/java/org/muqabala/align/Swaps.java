package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;

/** Finds what both of two statements have, but in exchanged parts: who warns whom, what rises and what falls. */
final class Swaps {
    /** Subject, verb and object stand so near each other in a headline. */
    private static final int NEAR = 2;

    private final Poles poles;
    private final ConceptFamilies light;

    Swaps(Poles poles, ConceptFamilies light) {
        this.poles = poles;
        this.light = light;
    }

    List<Difference> of(Frame frame) {
        List<Difference> found = new ArrayList<>();
        List<Frame.Held> held = frame.held();
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size(); j++) {
                if (isSwapped(frame, held.get(i), held.get(j))) {
                    found.add(difference(frame, Difference.Kind.SWAPPED, held.get(i), held.get(j)));
                }
                if (isCrossed(frame, held.get(i), held.get(j))) {
                    found.add(difference(frame, Difference.Kind.CROSSED, held.get(i), held.get(j)));
                }
            }
        }
        return found;
    }

    private static Difference difference(Frame frame, Difference.Kind kind, Frame.Held p, Frame.Held q) {
        return new Difference(kind, frame.a().get(p.a()), frame.b().get(q.b()), 0);
    }

    /** Two that are no acts change places around an act said in one form: "Merkel warns Trump", "Trump warns Merkel". */
    private boolean isSwapped(Frame frame, Frame.Held p, Frame.Held q) {
        boolean byOnOneSide = hasBy(frame.a()) != hasBy(frame.b()); // "by" turns round who does it
        return p.b() > q.b()
                && areThemes(frame, p)
                && areThemes(frame, q)
                && !byOnOneSide
                && frame.held().stream().anyMatch(v -> isAround(frame, v, p, q));
    }

    private static boolean hasBy(List<Piece> pieces) {
        return pieces.stream().anyMatch(p -> p.isTurn("by"));
    }

    /** Do the two stand right before and behind the verb, or are they names and both stand behind it? */
    private static boolean isAround(Frame frame, Frame.Held act, Frame.Held p, Frame.Held q) {
        Piece verb = frame.a().get(act.a());
        boolean oneForm = verb.name() == null
                && verb.kind() != Piece.Kind.TURN
                && isOneForm(verb, frame.b().get(act.b()));
        boolean between =
                isNear(p.a(), act.a()) && isNear(act.a(), q.a()) && isNear(q.b(), act.b()) && isNear(act.b(), p.b());
        boolean behind = act.a() == p.a() - 1
                && act.a() == q.a() - 2
                && act.b() == q.b() - 1
                && act.b() == p.b() - 2
                && isNamedAlone(frame.a().get(q.a()))
                && isNamedAlone(frame.b().get(p.b()));
        return oneForm && (between || behind);
    }

    /** A name with nothing written onto it, such as the Arabic "and" that makes two names one subject. */
    private static boolean isNamedAlone(Piece piece) {
        return piece.name() != null && !piece.quote().text().startsWith("و");
    }

    private static boolean isNear(int first, int second) {
        return first < second && second - first <= NEAR;
    }

    /** One form of a verb. Arabic bends that of the present for a subject in front: يحذر and تحذر are one, تحذير is a noun. */
    private static boolean isOneForm(Piece x, Piece y) {
        String a = Folding.fold(x.quote().text());
        String b = Folding.fold(y.quote().text());
        return x.claim().language() == Language.ARABIC
                ? isPresent(a) && isPresent(b) && a.substring(1).equals(b.substring(1))
                : a.equals(b);
    }

    private static boolean isPresent(String word) {
        return word.startsWith("ي") || word.startsWith("ت");
    }

    /** What goes up and what goes down change places, and what they are told of does not; or the other way round. */
    private boolean isCrossed(Frame frame, Frame.Held p, Frame.Held q) {
        Piece x = frame.a().get(p.a());
        Piece y = frame.a().get(q.a());
        boolean apart = poles.isAt(x, "up") && poles.isAt(y, "down") || poles.isAt(x, "down") && poles.isAt(y, "up");
        return x.isAct() && y.isAct() && apart && p.b() > q.b() == areThemesInOrder(frame);
    }

    /** Do the first and the last that both texts tell of stand in one order? */
    private boolean areThemesInOrder(Frame frame) {
        List<Frame.Held> themes =
                frame.held().stream().filter(h -> areThemes(frame, h)).toList();
        return themes.size() < 2
                || themes.get(0).b() < themes.get(themes.size() - 1).b();
    }

    private boolean areThemes(Frame frame, Frame.Held held) {
        return isTheme(frame.a().get(held.a())) && isTheme(frame.b().get(held.b()));
    }

    private boolean isTheme(Piece piece) {
        boolean thing = piece.concepts().stream()
                .anyMatch(c -> c.type() == Concept.Type.THING || c.type() == Concept.Type.PLACE);
        return !piece.isAct()
                && (piece.name() != null || piece.kind() == Piece.Kind.WORD || thing && !piece.isLight(light));
    }
}
