package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Sorts;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.StopWords;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.WordForms;

/** Which of several like things a claim means: the northern stand, the left engine (sides.lex). */
final class SideAnswers {
    /** What the question is of: which one of some. */
    static final String OF = "which-side";

    /** The list of words that are something else too. */
    private static final String PLAIN = "plain";

    private static final int LEAST_LETTERS = 3;

    private final ConceptLexicon lexicon;

    SideAnswers(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * In the order of the text.
     *
     * @param found the sides and directions that the claim names
     */
    List<Answer> read(Claim claim, List<Sorts.Found> found) {
        List<Answer> answers = new ArrayList<>();
        for (Sorts.Found side : found) {
            boolean plain = found.stream()
                    .anyMatch(f -> f.sort().equals(PLAIN) && f.quote().equals(side.quote()));
            if (!side.sort().equals(PLAIN) && (!plain || endsPhrase(claim, side.to()))) {
                answer(claim, side).ifPresent(answers::add);
            }
        }
        return answers;
    }

    /** "Le flanc est" is a side at the end of what is said, or before "of"; "le pont est fermé" is none. */
    private static boolean endsPhrase(Claim claim, int at) {
        Tokens tokens = claim.tokens();
        return at >= tokens.size()
                || !tokens.get(at).isWord()
                || Openers.in(claim, Openers.OF).stream().anyMatch(m -> m.from() == at);
    }

    private Optional<Answer> answer(Claim claim, Sorts.Found side) {
        Tokens tokens = claim.tokens();
        boolean before = claim.language() == Language.ENGLISH || claim.language() == Language.RUSSIAN;
        int at = before ? side.to() : side.from() - 1;
        if (at < 0 || at >= tokens.size() || isNamed(claim, side.quote())) {
            return Optional.empty();
        }
        String thing = thing(claim, at);
        if (thing == null || claim.language() == Language.ENGLISH && !isKnown(claim, side.from() - 1)) {
            return Optional.empty();
        }
        Quote quote = tokens.quote(Math.min(at, side.from()), Math.max(at + 1, side.to()));
        String name = String.join(" ", quote.text().split("\\s+"));
        return Optional.of(new Answer(
                Facet.PLACE,
                claim,
                quote,
                new Value.Place(name, Set.of(), Set.of(), Set.of(), sites(side, thing)),
                OF,
                thing,
                Scope.WHOLE,
                null));
    }

    /** A thing of no known meaning may be any that another language has no meaning for. */
    private Set<String> sites(Sorts.Found side, String thing) {
        String one = side.type() + "-" + thing + "/" + side.sort();
        return lexicon.concept(thing).isPresent() ? Set.of(one) : Set.of(one, side.type() + "/" + side.sort());
    }

    /** Are two answers to which of some things, of one word or of words of two languages? */
    static boolean comparable(Answer a, Answer b) {
        return !OF.equals(a.of())
                || Objects.equals(a.role(), b.role())
                || a.claim().language() != b.claim().language();
    }

    /** "The left engine", not "left home". */
    private static boolean isKnown(Claim claim, int at) {
        return at >= 0
                && StopWords.contains(claim.language(), claim.tokens().get(at).folded());
    }

    /** The North Sea is no sea of several. */
    private static boolean isNamed(Claim claim, Quote side) {
        return claim.names().stream()
                .filter(n -> n.quote().span().overlaps(side.span()))
                .anyMatch(n -> n.kind() != Name.Kind.OTHER);
    }

    /** The concept that the noun at a place means, else its stem; null of what is no noun. */
    private @Nullable String thing(Claim claim, int at) {
        Token token = claim.tokens().get(at);
        if (!token.isWord()
                || token.folded().length() < LEAST_LETTERS
                || StopWords.contains(claim.language(), token.folded())
                || claim.names().stream()
                        .filter(n -> n.quote().span().overlaps(token.span()))
                        .anyMatch(n -> n.kind() != Name.Kind.OTHER || claim.language() != Language.ENGLISH)) {
            return null;
        }
        return lexicon.phrases(claim.language())
                .longestAt(claim.tokens(), at, at + 1) // by itself: "the engine failed" is one phrase
                .flatMap(m -> m.values().stream()
                        .filter(c -> c.type() == Concept.Type.THING || c.type() == Concept.Type.PLACE)
                        .map(Concept::id)
                        .findFirst())
                .orElseGet(() -> WordForms.of(claim.language(), token.folded()).key());
    }
}
