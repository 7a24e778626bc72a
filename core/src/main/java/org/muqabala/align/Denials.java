package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.claim.Modality;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.text.Quote;

/** Finds where one of two statements denies, undoes or ends something and the other has nothing that comes to the same. */
final class Denials {
    private final Poles poles;
    private final ConceptFamilies acts;

    Denials(Poles poles, ConceptFamilies acts) {
        this.poles = poles;
        this.acts = acts;
    }

    /** What one side has against something; all three empty where it has nothing. */
    private record Side(Optional<Piece> denied, Optional<Piece> undone, Optional<Piece> against) {
        boolean isAgainst() {
            return denied.isPresent() || undone.isPresent() || against.isPresent();
        }
    }

    List<Difference> of(Frame frame) {
        Side a = side(frame.a(), frame.leftA());
        Side b = side(frame.b(), frame.leftB());
        List<Difference> found = new ArrayList<>();
        if (a.isAgainst() && b.isAgainst() || isConditional(frame.a()) || isConditional(frame.b())) {
            return found;
        }
        add(found, Difference.Kind.DENIED, a.denied(), b.denied());
        add(found, Difference.Kind.UNDONE, a.undone(), b.undone());
        add(found, Difference.Kind.AGAINST, a.against(), b.against());
        return found;
    }

    private static boolean isConditional(List<Piece> pieces) {
        return pieces.stream().anyMatch(p -> p.claim().modality() == Modality.CONDITIONAL);
    }

    private static void add(List<Difference> found, Difference.Kind kind, Optional<Piece> a, Optional<Piece> b) {
        if (a.isPresent() || b.isPresent()) {
            found.add(new Difference(kind, a.orElse(null), b.orElse(null), 0));
        }
    }

    private Side side(List<Piece> pieces, List<Piece> left) {
        return new Side(
                denied(pieces, left),
                left.stream()
                        .filter(p -> p.concepts().stream().anyMatch(c -> acts.lists("undoing", c.id())))
                        .findFirst(),
                left.stream()
                        .filter(p -> poles.isAt(p, "against") || poles.isAt(p, "over"))
                        .findFirst());
    }

    /**
     * The first piece behind the word that denies its claim, else a negation that the other text lacks: one that both have
     * denies nothing of either. Who tells what is so under a condition, or was not expected, denies nothing.
     */
    private Optional<Piece> denied(List<Piece> pieces, List<Piece> left) {
        for (Piece piece : pieces) {
            Quote denial = piece.claim().denial();
            if (denial != null && piece.quote().end() > denial.end() && !isHeld(denial, pieces, left)) {
                return isExpected(piece) ? Optional.empty() : Optional.of(piece);
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            boolean negation = pieces.get(i).isTurn("not") || pieces.get(i).isTurn("without");
            boolean expected = i + 1 < pieces.size() && isExpected(pieces.get(i + 1));
            if (negation && !expected && left.contains(pieces.get(i))) {
                return Optional.of(pieces.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isExpected(Piece piece) {
        return piece.concepts().stream().anyMatch(c -> acts.lists("expected", c.id()));
    }

    private static boolean isHeld(Quote denial, List<Piece> pieces, List<Piece> left) {
        return pieces.stream().anyMatch(p -> p.quote().span().overlaps(denial.span()) && !left.contains(p));
    }
}
