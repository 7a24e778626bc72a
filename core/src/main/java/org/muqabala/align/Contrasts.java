package org.muqabala.align;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;

/**
 * Lays two brief texts of one language one upon the other and tells what differs, at which place and of what kind. What is
 * left when all that both say is taken away tells whether two headlines contradict each other.
 */
public final class Contrasts {
    /** A text of more pieces is no headline, and to lay it upon another takes long. */
    private static final int MOST_PIECES = 60;

    private final PieceReader reader;
    private final Bonds bonds;
    private final DifferenceFinder differences;

    Contrasts(ConceptLexicon lexicon, ConceptFamilies light, Weights weights) {
        this.reader = new PieceReader(light, weights);
        this.bonds = new Bonds(lexicon, Gazetteer.shipped(), reader.turns());
        this.differences = new DifferenceFinder(
                bonds, Poles.shipped(lexicon), light, ConceptFamilies.shipped(lexicon, "denials.lex"));
    }

    /** Contrasts by the concepts and weights that ship with the program. */
    public static Contrasts shipped() {
        ConceptLexicon lexicon = ConceptLexicon.shipped();
        return new Contrasts(lexicon, ConceptFamilies.shipped(lexicon, "light.lex"), Weights.shipped());
    }

    /** What is measured of two brief texts; empty where they are in two languages, say nothing or say too much. */
    public Optional<Map<ContrastFeature, Double>> features(List<Claim> a, List<Claim> b) {
        return of(pieces(a), pieces(b)).map(Contrast::features);
    }

    /** The claims of one brief text as pieces, in the order of the text. */
    List<Piece> pieces(List<Claim> claims) {
        return reader.read(claims);
    }

    /** Two brief texts laid one upon the other; empty where they are in two languages, say nothing or say too much. */
    Optional<Contrast> of(List<Piece> a, List<Piece> b) {
        boolean fit = !a.isEmpty() && !b.isEmpty() && a.size() <= MOST_PIECES && b.size() <= MOST_PIECES;
        if (!fit || a.get(0).claim().language() != b.get(0).claim().language()) {
            return Optional.empty();
        }
        Frame frame = Frame.of(a, b, bonds);
        return Optional.of(ContrastMeasure.of(frame, differences.find(frame)));
    }
}
