package org.muqabala.align;

import org.muqabala.align.AgencyPhrases.Kind;
import org.muqabala.claim.ArabicVerbs;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.StopWords;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Finds the phrase that stands for somebody, before a place of a claim or behind it. */
final class PartyPhrases {
    /** So many words a phrase has at most. */
    private static final int LONGEST = 9;

    /** The ending of an Arabic plural, "protesters", behind which without an article stands what they do it to. */
    private static final String SOME = "ون";

    /** The Spanish article, folded as the pronoun is. */
    private static final String ARTICLE_OR_HE = "el";

    private static final String HE = "él";

    private final ConceptLexicon lexicon;
    private final PartyClasses classes;
    private final AgencyPhrases phrases;

    PartyPhrases(ConceptLexicon lexicon, PartyClasses classes, AgencyPhrases phrases) {
        this.lexicon = lexicon;
        this.classes = classes;
        this.phrases = phrases;
    }

    /** Tokens of a phrase, from the first to before the last. */
    record Range(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    /** The phrase that starts at a token, up to the word that ends it. */
    Range behind(Claim claim, int at) {
        Tokens tokens = claim.tokens();
        int from = at;
        while (from < tokens.size() && isOpening(claim, from)) {
            from++;
        }
        int to = from;
        boolean noun = from > at && from < tokens.size() && tokens.get(from).isWord();
        while (to < tokens.size() && to - from < LONGEST && (to == from && noun || goesOn(claim, to))) {
            to++;
        }
        while (to > from && isInside(claim, to - 1)) {
            to--;
        }
        boolean some = to > from
                && claim.language() == Language.ARABIC
                && tokens.get(from).folded().endsWith(SOME)
                && !tokens.get(from).folded().startsWith("ال");
        return some ? new Range(from, from + 1) : new Range(from, to);
    }

    /** The phrase that ends before a token; auxiliaries and "who" between are passed over. */
    Range before(Claim claim, int at) {
        Tokens tokens = claim.tokens();
        int start = tokens.indexAtOrAfter(claim.quote().start());
        int to = at;
        while (to > start && isPassedOver(claim, to - 1)) {
            to--;
        }
        if (to > start && isPronoun(claim, to - 1)) {
            return new Range(to - 1, to);
        }
        int from = to;
        boolean apposed = false;
        while (from > start && to - from < LONGEST) {
            if (isComma(tokens.get(from - 1)) && !apposed && from < to && isRole(claim, from - 2)) {
                apposed = true;
            } else if (!goesOn(claim, from - 1)) {
                break;
            }
            from--;
        }
        while (from < to && (isInside(claim, from) || tokens.get(from).kind() == Token.Kind.SIGN)) {
            from++;
        }
        return new Range(from, endOfName(claim, from, to));
    }

    /** A small unknown word between two names is what the first does to the second: "Rovers put Velloso up for sale". */
    private int endOfName(Claim claim, int from, int to) {
        if (claim.language() == Language.ARABIC) {
            return to;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean verb = isCapital(claim, i - 1)
                    && isCapital(claim, i + 1)
                    && claim.tokens().get(i).isWord()
                    && !isCapital(claim, i)
                    && !isInside(claim, i)
                    && !covers(claim, claim.tokens().get(i).span(), Concept.Type.THING);
            if (verb) {
                return i;
            }
        }
        return to;
    }

    private static boolean isCapital(Claim claim, int index) {
        return Character.isUpperCase(claim.tokens().get(index).text().codePointAt(0));
    }

    /** Does a phrase stand where a sentence or what is said in it begins, so that the verb follows its subject? */
    boolean opens(Claim claim, Range range) {
        Tokens tokens = claim.tokens();
        if (range.from() == 0
                || tokens.get(range.from()).start() <= claim.quote().start()) {
            return true;
        }
        Token before = tokens.get(range.from() - 1);
        return !before.isWord() || phrases.is(Kind.THAT, claim.language(), before.folded());
    }

    /** The last word of a phrase that stands behind an accusation: whom it accuses, where the words name the accuser too. */
    Range accused(Claim claim, Range range) {
        boolean accused = range.from() > 0
                && phrases.is(
                        Kind.ACCUSING,
                        claim.language(),
                        claim.tokens().get(range.from() - 1).folded());
        return accused && claim.language() == Language.ARABIC ? new Range(range.to() - 1, range.to()) : range;
    }

    private boolean isRole(Claim claim, int index) {
        return index >= 0 && claim.tokens().get(index).isWord() && !isStop(claim, index);
    }

    private static boolean isComma(Token token) {
        return token.is(",") || token.is("،");
    }

    private boolean isPassedOver(Claim claim, int index) {
        Token token = claim.tokens().get(index);
        if (isPronoun(claim, index)) {
            return false;
        }
        return isComma(token)
                || isTime(claim, index)
                || isTime(claim, index + 1) && phrases.is(Kind.BREAK, claim.language(), token.folded())
                || isVerb(claim, index)
                || phrases.is(Kind.PASSING, claim.language(), token.folded())
                || isStop(claim, index)
                        && !phrases.is(Kind.PART, claim.language(), token.folded())
                        && !phrases.is(Kind.BREAK, claim.language(), token.folded());
    }

    private static boolean isTime(Claim claim, int index) {
        return index < claim.tokens().size()
                && claim.times().stream()
                        .anyMatch(t -> t.quote()
                                .span()
                                .contains(claim.tokens().get(index).span()));
    }

    private boolean isPronoun(Claim claim, int index) {
        return isPersonal(claim, index)
                || phrases.is(
                        Kind.WE, claim.language(), claim.tokens().get(index).folded());
    }

    /** Is a word a pronoun for somebody named before? */
    boolean isPersonal(Claim claim, int index) {
        Token word = claim.tokens().get(index);
        return word.folded().equals(ARTICLE_OR_HE)
                ? word.text().equalsIgnoreCase(HE)
                : phrases.is(Kind.PRONOUN, claim.language(), word.folded());
    }

    private boolean isVerb(Claim claim, int index) {
        return claim.language() == Language.ARABIC
                && ArabicVerbs.of(lexicon).holds(claim.tokens().get(index).word());
    }

    private boolean isOpening(Claim claim, int index) {
        Token token = claim.tokens().get(index);
        return phrases.is(Kind.PART, claim.language(), token.folded())
                || token.is("\"")
                || token.is("«")
                || token.is("“");
    }

    boolean isInside(Claim claim, int index) {
        return phrases.is(Kind.PART, claim.language(), claim.tokens().get(index).folded());
    }

    private boolean isStop(Claim claim, int index) {
        return StopWords.contains(claim.language(), claim.tokens().get(index).folded());
    }

    private boolean goesOn(Claim claim, int index) {
        Token token = claim.tokens().get(index);
        if (isInside(claim, index)) {
            return true;
        }
        if (!token.isWord()) {
            return token.is("-") || token.is("'") || token.is("’") || token.is("\"") || token.is("«") || token.is("»");
        }
        if (isStop(claim, index)
                || isVerb(claim, index)
                || phrases.is(Kind.BREAK, claim.language(), token.folded())
                || phrases.is(Kind.PASSING, claim.language(), token.folded())) {
            return false;
        }
        boolean named = claim.names().stream().anyMatch(n -> n.quote().span().contains(token.span()));
        boolean thing = covers(claim, token.span(), Concept.Type.THING);
        boolean when = claim.times().stream().anyMatch(t -> t.quote().span().contains(token.span()));
        boolean acting = classes.ofWord(claim.language(), token.folded()).isPresent()
                || claim.language() == Language.ARABIC; // a noun of an act may be a surname there
        return !when && (named || thing || acting || !covers(claim, token.span(), Concept.Type.EVENT));
    }

    private static boolean covers(Claim claim, Span span, Concept.Type type) {
        return claim.concepts().stream()
                .anyMatch(m -> m.concept().type() == type && m.quote().span().contains(span));
    }
}
