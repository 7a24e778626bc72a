package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muqabala.align.PartyPhrases.Range;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** Finds whom a pronoun stands for: the person or body named last before, in the claims of the same section. */
final class Antecedents {
    /** So many claims back a pronoun reaches. */
    private static final int REACH = 3;

    /** So many words before a pronoun the verb of saying stands. */
    private static final int VERB_WITHIN = 4;

    private static final String SHE = "ها";
    private static final String FEMININE_NOUN = "ه";
    private static final String FEMININE_VERB = "ت";

    private final PartyReader reader;
    private final ConceptFamilies agents;

    /** @param agents the sorts of people and bodies that act */
    Antecedents(PartyReader reader, ConceptFamilies agents) {
        this.reader = reader;
        this.agents = agents;
    }

    /**
     * Whom the pronoun of a claim stands for; empty where nobody fits.
     *
     * @param claims all, in order
     * @param index of the claim
     * @param pronoun its words
     */
    Optional<Party> of(List<Claim> claims, int index, Range pronoun) {
        Claim claim = claims.get(index);
        if (claim.language() != Language.ARABIC) {
            return named(claims, index);
        }
        boolean she = claim.tokens().get(pronoun.from()).folded().endsWith(SHE);
        return claim.speaker() != null && she == saysShe(claim, pronoun.from())
                ? speaker(claims, index, claim.speaker().quote())
                : body(claims, index, she);
    }

    /** Is the verb of saying before a pronoun that of a woman or body? "قالت إنها", "أعلنت النقابة أنها". */
    private static boolean saysShe(Claim claim, int pronoun) {
        return IntStream.range(Math.max(0, pronoun - VERB_WITHIN), pronoun)
                .anyMatch(i -> claim.tokens().get(i).folded().endsWith(FEMININE_VERB));
    }

    private Optional<Party> speaker(List<Claim> claims, int index, Quote words) {
        for (int i = index; i >= 0 && claims.get(i).sharesArticle(claims.get(index)); i--) {
            Claim earlier = claims.get(i);
            if (earlier.quote().span().contains(words.span())) {
                return party(earlier, words.span());
            }
        }
        return Optional.empty();
    }

    /** The last body or sort of people named before, of the gender of the pronoun, that did not speak itself. */
    private Optional<Party> body(List<Claim> claims, int index, boolean she) {
        Claim claim = claims.get(index);
        for (int i = index - 1; i >= Math.max(0, index - REACH) && claims.get(i).sharesArticle(claim); i--) {
            Claim earlier = claims.get(i);
            Optional<ConceptMention> last = earlier.concepts().stream()
                    .filter(m -> m.concept().type() == Concept.Type.THING
                            && agents.family(m.concept().id())
                                    .filter("who"::equals)
                                    .isPresent())
                    .filter(m -> !Nearest.isAttribution(earlier, m.quote()))
                    .filter(m -> she == lastWord(earlier, m).endsWith(FEMININE_NOUN))
                    .findFirst();
            if (last.isPresent()) {
                return party(earlier, last.get().quote().span());
            }
        }
        return Optional.empty();
    }

    private static String lastWord(Claim claim, ConceptMention mention) {
        return claim.tokens()
                .get(claim.tokens().indexAtOrAfter(mention.quote().end()) - 1)
                .folded();
    }

    private Optional<Party> named(List<Claim> claims, int index) {
        Claim claim = claims.get(index);
        for (int i = index - 1; i >= Math.max(0, index - REACH) && claims.get(i).sharesArticle(claim); i--) {
            Claim earlier = claims.get(i);
            Optional<Name> name = earlier.names().stream()
                    .filter(n -> n.kind() == Name.Kind.PERSON || n.kind() == Name.Kind.OTHER)
                    .filter(n -> n.quote().text().indexOf(' ') > 0)
                    .findFirst();
            if (name.isPresent()) {
                return party(earlier, name.get().quote().span());
            }
        }
        return Optional.empty();
    }

    private Optional<Party> party(Claim claim, Span words) {
        Tokens tokens = claim.tokens();
        return reader.party(claim, new Range(tokens.indexAtOrAfter(words.start()), tokens.indexAtOrAfter(words.end())));
    }
}
