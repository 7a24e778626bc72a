package org.muqabala.align;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Where what is said of something known begins: "denied that the fire | was deliberate" (copulas.lex). */
final class Copulas {
    /** So many words long is a subject that has a copula behind it. */
    private static final int SUBJECT = 6;

    /** So many words open what is denied: "that", a comma. */
    private static final int OPENING = 2;

    private static final String ARTICLE = "ال";

    /** The French article before a vowel. */
    private static final String ELIDED = "l'";

    private static final String LINK = "link";
    private static final String KNOWN = "known";
    private static final String PAST = "past";

    /** The lists of copulas.lex, of each language when it is first met. */
    private static final Map<Language, Phrases<String>> PHRASES = new ConcurrentHashMap<>();

    private Copulas() {}

    private static Phrases<String> index(Language language) {
        Phrases.Builder<String> builder = Phrases.in(language);
        for (LexiconEntry entry : LexiconFile.shipped("copulas.lex", Set.of("ar", "en", "fr", "es", "ru"))) {
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, entry.id()));
        }
        return builder.build();
    }

    /** The index of the token behind words of a list that stand at a place; empty where none do. */
    private static OptionalInt end(Claim claim, int at, String list) {
        if (at >= claim.tokens().size()) {
            return OptionalInt.empty();
        }
        return PHRASES.computeIfAbsent(claim.language(), Copulas::index)
                .longestAt(claim.tokens(), at)
                .filter(m -> m.values().contains(list))
                .map(m -> OptionalInt.of(m.to()))
                .orElse(OptionalInt.empty());
    }

    /**
     * The offset at which what is said of something known begins; empty where nothing known stands between a verb of denial and it.
     *
     * @param start the offset behind the verb of denial, or behind who denies
     */
    static OptionalInt predicate(Claim claim, int start) {
        int from = claim.tokens().indexAtOrAfter(start);
        return claim.language() == Language.ARABIC ? ofArabic(claim, from) : ofOthers(claim, from);
    }

    private static OptionalInt ofArabic(Claim claim, int from) {
        OptionalInt opened = end(claim, from, LINK);
        if (opened.isEmpty()) {
            return OptionalInt.empty();
        }
        Tokens tokens = claim.tokens();
        int subject = opened.getAsInt();
        for (int i = subject; i < Math.min(tokens.size(), subject + SUBJECT); i++) {
            if (end(claim, i, PAST).isPresent()) {
                return i > subject ? start(tokens, i + 1) : OptionalInt.empty();
            }
        }
        if (isDefinite(tokens, subject)) {
            return start(tokens, subject + 1);
        }
        return isDefinite(tokens, subject + 1) ? start(tokens, subject + 2) : OptionalInt.empty();
    }

    private static boolean isDefinite(Tokens tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && tokens.get(at).folded().startsWith(ARTICLE)
                && tokens.get(at).folded().length() > ARTICLE.length() + 1;
    }

    private static OptionalInt ofOthers(Claim claim, int from) {
        Tokens tokens = claim.tokens();
        int subject = from;
        while (subject < Math.min(tokens.size(), from + OPENING) && !opensKnown(claim, subject)) {
            subject++;
        }
        if (subject >= Math.min(tokens.size(), from + OPENING)) {
            return OptionalInt.empty();
        }
        for (int i = subject + 1; i < Math.min(tokens.size(), subject + SUBJECT); i++) {
            OptionalInt link = end(claim, i, LINK);
            if (link.isPresent()) {
                return i > subject + 1 || claim.language() == Language.RUSSIAN || isElided(tokens.get(subject))
                        ? start(tokens, link.getAsInt())
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** An article, "its", "cette"; in French it may be written with the word behind it. */
    private static boolean opensKnown(Claim claim, int at) {
        return isElided(claim.tokens().get(at)) || end(claim, at, KNOWN).isPresent();
    }

    private static boolean isElided(Token token) {
        return token.folded().startsWith(ELIDED);
    }

    private static OptionalInt start(Tokens tokens, int at) {
        return at < tokens.size() ? OptionalInt.of(tokens.get(at).start()) : OptionalInt.empty();
    }
}
